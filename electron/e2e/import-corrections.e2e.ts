import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';

const plan = [
  '首页 > 政务公开',
  '某某县2021年工作要点',
  '为做好全年工作，制定本要点。',
  '一、抓项目建设',
  '1.招大引强。全年新引进项目25个。出台考核办法。',
  '2.优化服务。建立专员制度。',
  '二、抓民生保障',
  '3.办好实事。新建幼儿园3所。',
  '组织保障',
  '各单位要压实责任，按季度报送进展。',
  '版权所有：某某县人民政府',
].join('\n');

const own = ownApp();
let running: RunningApp;

beforeEach(async () => {
  running = await own.start();
});

/** Opens a text as a plan file. */
async function open(text: string): Promise<Page> {
  const file = path.join(own.outDir, '要点.txt');
  await writeFile(file, text);
  await running.answerOpenDialog([file]);
  await running.page.getByTestId('open-document').click();
  await running.page.getByTestId('import-page').waitFor();
  return running.page;
}

const summary = (page: Page): Promise<string> => page.getByTestId('import-summary').innerText();
const sentence = (page: Page, words: string) => page.getByTestId('document').getByText(words);

describe('correcting what the parser found', () => {
  it('by keys, buttons and menu, undone step by step; cancelling leaves no trace', async () => {
    const page = await open(plan);
    const first = await summary(page);
    expect(first).toMatch(/2 个方面.*3 条/);

    await sentence(page, '全年新引进项目25个。').click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => summary(page)).toMatch(/任务 5/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => summary(page)).toBe(first);

    await sentence(page, '组织保障').click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => summary(page)).toMatch(/2 个方面.*4 条/);
    await page.getByTestId('correct-raise').click();
    await expect.poll(() => summary(page)).toMatch(/3 个方面.*3 条/);
    await running.screenshot('import-corrections');

    await sentence(page, '建立专员制度。').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /这一句不是任务/ }).click();
    await expect.poll(() => summary(page)).toMatch(/任务 3/);

    await page.getByTestId('take-back-all').last().click();
    await expect.poll(() => page.getByTestId('take-back-all').count()).toBe(1);

    for (let left = 4; left > 0; left--) await page.getByTestId('undo-correction').click();
    await expect.poll(() => summary(page)).toBe(first);
    expect(await page.getByTestId('undo-correction').isDisabled()).toBe(true);

    await page.getByTestId('redo-correction').click();
    await page.getByTestId('cancel-import').click();
    await page.getByTestId('open-document').waitFor();
    expect(await page.getByTestId('recent-plans').count()).toBe(0);
    await open(plan);
    expect(await summary(page)).toBe(first);
  });

  it('stores the plan as corrected', async () => {
    const page = await open(plan);
    await sentence(page, '组织保障').click();
    await page.getByTestId('line-role').getByText('方面').click();
    await expect.poll(() => summary(page)).toMatch(/3 个方面/);
    await sentence(page, '各单位要压实责任').click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => summary(page)).toMatch(/4 条/);
    await page.getByTestId('accept-import').click();
    await page.getByTestId('workspace').waitFor();
    await expect.poll(() => page.getByTestId('task-grid').innerText()).toContain('组织保障');
    expect(await page.getByTestId('task-grid').innerText()).toContain('各单位要压实责任');
  });

  it('leads from a doubt to its place on both sides', async () => {
    const page = await open(plan.replace('3.办好', '5.办好'));
    await page.getByTestId('findings').getByRole('button').first().click();
    const current = page.getByTestId('structure').locator('[aria-current="true"]');
    await expect.poll(() => current.innerText()).toContain('办好实事');
    await expect.poll(() => page.getByTestId('import-sentence').innerText()).toContain('办好实事');
  });

  it('stops at a 密级 mark before anything is stored', async () => {
    const page = await open(`机密★1年\n${plan}`);
    await page.getByTestId('secrecy-stop').waitFor();
    expect(await page.getByTestId('accept-import').isDisabled()).toBe(true);
  });
});
