import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readWordText, readWorkbookTexts } from './exported-files.js';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import { answerSaveDialog } from './sample-work.js';
import { importSample } from './workspace-hands.js';

const own = ownApp();
let running: RunningApp;

beforeEach(async () => {
  running = await own.start();
  const { page } = running;
  await importSample(running);
  await page.getByTestId('go-ledgers').click();
  await page.getByTestId('ledgers-page').waitFor();
});

describe('the ledgers of a plan', () => {
  it('leave as papers: one page of coverage in Word, every sentence in Excel', async () => {
    const { page } = running;
    const word = path.join(own.outDir, '覆盖情况表.docx');
    await answerSaveDialog(running, word);
    await page.getByTestId('coverage-word').click();
    await page.getByTestId('table-saved').waitFor();
    const text = await readWordText(await readFile(word));
    expect(text).toContain('正文共 87 句，已有去处 87 句，待定 0 句');
    for (const heading of ['一、聚焦产业集聚发展', '七、聚焦全面从严治党', '合计']) expect(text).toContain(heading);

    const excel = path.join(own.outDir, '逐句.xlsx');
    await answerSaveDialog(running, excel);
    await page.getByTestId('coverage-excel').click();
    await expect.poll(() => page.getByTestId('table-saved').innerText()).toContain('逐句.xlsx');
    expect((await readWorkbookTexts(await readFile(excel))).join('\n')).toContain('任务 82');
  });

  it('lead to their places, and a doubt that was looked at is counted no more until the mark is taken back', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: '请核对 2' }).click();
    await running.screenshot('doubts');
    const doubts = page.getByTestId('doubts');
    expect(await doubts.innerText()).toMatch(/56\.8亿元；口径可能不同，请核对/);
    await doubts.getByRole('checkbox').first().click();
    await page.getByRole('tab', { name: '请核对 1' }).waitFor();
    await expect.poll(() => page.getByTestId('go-ledgers').innerText()).toContain('未核对 1');
    await doubts.getByRole('checkbox').first().click();
    await page.getByRole('tab', { name: '请核对 2' }).waitFor();

    await doubts.getByRole('button', { name: /投资37\.9亿元/ }).click();
    await page.getByTestId('workspace').waitFor();
    const lit = page.getByTestId('document').locator('[aria-current="true"]');
    await expect.poll(() => lit.allInnerTexts()).toEqual([expect.stringContaining('完成投资37.9亿元')]);
    const row = page.locator('[data-testid="task-grid"] .grid-row.is-current');
    await expect.poll(() => row.allInnerTexts().then((all) => all.join())).toContain('完成投资37.9亿元');

    await page.getByTestId('go-export').click();
    await expect.poll(() => page.getByTestId('export-checks').innerText()).toContain('2 处请核对');
  });
});
