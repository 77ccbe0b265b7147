import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordText } from './exported-files.js';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import { readPdf } from './read-pdf.js';
import { expectSaved, importSample } from './workspace-hands.js';

const own = ownApp();

/** The sample plan with the suggested units, and its 分发 page. */
async function openDispatch(): Promise<RunningApp> {
  const app = await own.start();
  const { page } = app;
  await importSample(app);
  await page.getByTestId('accept-high').click();
  await expectSaved(page);
  await page.getByRole('button', { name: '分发' }).first().click();
  await page.getByTestId('dispatch-units').waitFor();
  await app.answerOpenDialog([own.outDir]);
  await page.getByTestId('dispatch-choose-folder').click();
  return app;
}

/** Presses the button, answers the question, and waits for the receipt. */
async function send({ page }: RunningApp): Promise<void> {
  await page.getByTestId('dispatch-start').click();
  await page.getByTestId('dispatch-confirm').click();
}

describe('分发', () => {
  it('gives every unit its files, records them with their SHA-256, and marks changes the second time', async () => {
    const app = await openDispatch();
    const { page } = app;
    const [chosen = 0] = ((await page.getByTestId('dispatch-chosen').innerText()).match(/\d+/) ?? []).map(Number);
    expect(chosen).toBeGreaterThan(5);
    await app.screenshot('dispatch');
    await page.getByTestId('format-pdf').click();
    await send(app);
    const receipt = page.getByTestId('export-receipt');
    await receipt.waitFor({ timeout: 60_000 });
    expect(await receipt.getAttribute('data-outcome')).toBe('done');
    const history = page.getByTestId('dispatch-history');
    await history.waitFor();
    expect(await history.innerText()).toContain(`${chosen} 个单位，${3 * chosen + 2} 个文件`);
    await history.getByRole('button').first().click();
    await app.screenshot('dispatch-receipt');

    const folders = (await readdir(own.outDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(folders).toHaveLength(chosen);
    const firstFolder = path.join(own.outDir, folders[0]?.name ?? '');
    const [first = ''] = (await readdir(firstFolder)).filter((name) => name.endsWith('.docx'));
    const bytes = await readFile(path.join(firstFolder, first));
    const short = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    expect(await history.innerText()).toContain(short);

    // The PDF is printed by the same program and says the same as the Word file.
    const pdf = (await readdir(firstFolder)).find((name) => name.endsWith('.pdf')) ?? '';
    const [firstPage] = await readPdf(path.join(firstFolder, pdf));
    expect(firstPage?.text).toContain('任务分解表');

    // The same folder again: nothing is written before the clerk has answered.
    await send(app);
    await page.getByTestId('export-existing').waitFor();
    await page.getByTestId('export-replace').click();
    await receipt.waitFor({ timeout: 60_000 });
    await expect.poll(() => history.innerText()).toContain('第 2 次');
    const text = await readWordText(await readFile(path.join(firstFolder, first)));
    expect(text).toContain('与第 1 次分发相同');
  });

  it('goes on behind other pages, says to whom a stopped one has gone, and is taken up again from its record', async () => {
    const app = await openDispatch();
    const { page } = app;
    // PDF files take long enough to look away.
    await page.getByTestId('format-pdf').click();
    await send(app);
    await page.getByTestId('dispatch-progress').waitFor();
    await page.getByTestId('go-review').click();
    await page.getByTestId('workspace').waitFor();
    expect(await page.getByTestId('go-dispatch').innerText()).toContain('进行中');
    await page.getByTestId('go-export').click();
    await expect.poll(() => page.getByTestId('export-page').innerText()).toContain('“分发”还在生成文件');
    await page.getByTestId('go-dispatch').click();
    await page.getByTestId('dispatch-cancel').click();
    const receipt = page.getByTestId('export-receipt');
    await receipt.waitFor({ timeout: 60_000 });
    expect(await receipt.getAttribute('data-outcome')).toBe('cancelled');
    const history = page.getByTestId('dispatch-history');
    expect(await history.innerText()).toMatch(/第 1 次，.*个未生成/);
    expect((await readdir(own.outDir)).filter((name) => name.startsWith('00-'))).toEqual([]);
    await expect.poll(() => page.getByTestId('go-dispatch').innerText()).toContain('未发完');
    await app.screenshot('dispatch-stopped');

    await page.getByTestId('dispatch-resume-1').click();
    await expect.poll(() => receipt.getAttribute('data-outcome'), { timeout: 90_000 }).toBe('done');
    await expect.poll(() => history.innerText()).not.toContain('未生成');
    expect((await readdir(own.outDir)).filter((name) => name.startsWith('00-'))).toHaveLength(2);
    expect(await page.getByTestId('go-dispatch').innerText()).not.toContain('未发完');
  });

  it('holds back a cover notice with missing words by their names, and a name pattern that gives one name to all', async () => {
    const app = await openDispatch();
    const { page } = app;
    await page.getByTestId('dispatch-notice').click();
    await page.getByTestId('dispatch-notice-form').waitFor();
    await expect.poll(() => page.getByTestId('dispatch-page').innerText()).toMatch(/分解通知还要填：.*方案报送日期/);
    expect(await page.getByTestId('dispatch-start').isDisabled()).toBe(true);
    // The words of 公文's 分解通知 are the words of the cover notice; what the unit will get is seen before it is written.
    const form = page.getByTestId('dispatch-notice-form');
    await page.getByTestId('dispatch-issuers').fill('金安经济开发区管理委员会');
    for (const word of ['方案报送日期', '汇总部门', '报送时间', '联系人', '联系电话']) {
      await form.getByLabel(word).fill('某日');
    }
    await page.getByTestId('dispatch-paper-content').click();
    await page.getByTitle('分解通知', { exact: true }).click();
    await page.getByTestId('paper-preview').click();
    await page.locator('[data-testid="dispatch-paper"] canvas').first().waitFor({ timeout: 60_000 });
    await app.screenshot('dispatch-preview');
    expect(await page.getByTestId('dispatch-paper').getByTestId('error-notice').count()).toBe(0);
    await page.getByTestId('paper-preview').click();
    // Typed fast, letter by letter, in the middle of the text: nothing is lost and the caret stays.
    const mark = page.getByLabel('密级或内部标志');
    await mark.pressSequentially('内资料');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await mark.pressSequentially('部ABC');
    expect(await mark.inputValue()).toBe('内部ABC资料');
    await page.getByTestId('dispatch-pattern').fill('{计划}');
    await expect.poll(() => page.getByTestId('dispatch-name-preview').innerText()).toContain('重名');
    expect(await page.getByTestId('dispatch-start').isDisabled()).toBe(true);
    expect(await readdir(own.outDir)).toEqual([]);
  });
});
