import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbookTexts, readWordText } from './exported-files.js';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import { answerSaveDialog } from './sample-work.js';
import {
  cell,
  cellText,
  chipCount,
  expectCell,
  expectSaved,
  importSample,
  press,
  typeInto,
} from './workspace-hands.js';

const own = ownApp();

/** In the workspace of the sample plan. */
async function started(): Promise<RunningApp> {
  const app = await own.start();
  await importSample(app);
  return app;
}

/** Presses a button that saves a table, answers the dialog, and gives the file's bytes. */
async function savedBy(app: RunningApp, button: string, name: string): Promise<Buffer> {
  const file = path.join(own.outDir, name);
  await answerSaveDialog(app, file);
  await app.page.getByTestId(button).click();
  await expect.poll(() => readdir(own.outDir), { timeout: 20_000 }).toContain(name);
  await app.page.getByTestId('table-saved').waitFor();
  return readFile(file);
}

describe('before, at and after 印发', () => {
  it('counts what is open, and each line leads to its place', async () => {
    const app = await started();
    const { page } = app;
    const noLead = await chipCount(page, 'noLead');
    const covered = /\d+\/\d+/.exec(await page.getByTestId('coverage').innerText())?.[0] ?? '';
    await page.getByTestId('go-issue').click();
    const lines = page.getByTestId('issue-lines');
    await lines.waitFor();
    const words = await lines.innerText();
    for (const line of [
      `覆盖 ${covered} 句`,
      '0 句待定',
      `${noLead} 条任务没有牵头单位`,
      '任务分工需复核',
      '意见还没有处理',
    ]) {
      expect(words).toContain(line);
    }
    expect(await page.getByTestId('loads').innerText()).toContain('没有任务');
    await app.screenshot('issue');
    await page.getByTestId('go-no-lead').click();
    await page.getByTestId('workspace').waitFor();
    expect(await page.getByTestId('filter-noLead').getAttribute('aria-pressed')).toBe('true');
  });

  it('takes the marks of the 清样 by row number, all or none', async () => {
    const app = await started();
    const { page } = app;
    const first = await cellText(page, 1, '工作任务');
    await page.getByTestId('go-issue').click();
    const word = await readWordText(await savedBy(app, 'proof-word', '清样.docx'));
    expect(word).toContain('任务分解清样');
    expect(word).toContain(first);
    await page.getByTestId('marks-open').click();
    await page.getByTestId('marks-text').fill('1 牵头 招商局、财政局\n９９９ 备注 重点\n2 时限 6月底');
    expect(await page.getByTestId('marks-preview').innerText()).toContain('表中没有序号 999');
    expect(await page.getByTestId('marks-apply').isDisabled()).toBe(true);
    await app.screenshot('marks');
    await page.getByTestId('marks-text').fill('1 牵头 招商局、财政局\n2 时限 6月底');
    await page.getByTestId('marks-apply').click();
    await page.getByTestId('marks-text').waitFor({ state: 'detached' });
    await page.getByTestId('go-review').click();
    await expectCell(page, 1, '牵头单位', '招商局、财政局');
    await expect.poll(() => cellText(page, 2, '完成时限')).toContain('6月底');
    await page.getByTestId('undo').click();
    await expectCell(page, 1, '牵头单位', '');
  });

  it('freezes the table at 印发; then a 调整单 changes a task with reason and approver, and goes to Word', async () => {
    const app = await started();
    const { page } = app;
    await typeInto(app, 1, '责任人', '张三');
    await page.getByTestId('go-issue').click();
    await page.getByTestId('issue-open').click();
    await page.getByTestId('issue-number').fill('');
    await page.getByTestId('issue-confirm').click();
    await expect.poll(() => page.getByTestId('error-notice').innerText()).toContain('没有写明发文字号');
    await page.getByTestId('issue-number').fill('金开办发〔2020〕5号');
    await page.getByTestId('issue-confirm').click();
    await expect.poll(() => page.getByTestId('issued').innerText()).toContain('金开办发〔2020〕5号');

    await page.getByTestId('go-review').click();
    await page.getByTestId('lock-banner').waitFor();
    await cell(page, 1, '责任人').click();
    await page.keyboard.type('李四');
    await press(page, 'Enter');
    await expectCell(page, 1, '责任人', '张三');

    await cell(page, 1, '责任人').click();
    await page.getByTestId('adjust-task').click();
    await page.getByLabel('责任人').last().fill('李四');
    await page.getByTestId('adjust-confirm').click();
    await expect.poll(() => page.getByTestId('error-notice').innerText()).toContain('调整单没有填完整');
    await page.getByLabel('调整理由').fill('张三调离');
    await page.getByLabel('批准人').fill('王主任');
    await app.screenshot('adjustment');
    await page.getByTestId('adjust-confirm').click();
    await expectCell(page, 1, '责任人', '李四');
    await expectSaved(page);

    await page.getByTestId('go-issue').click();
    await expect.poll(() => page.getByTestId('adjustments').innerText()).toContain('责任人：张三 → 李四');
    const word = await readWordText(await savedBy(app, 'adjustments-word', '调整单.docx'));
    for (const words of ['任务调整单', '张三', '李四', '张三调离', '王主任']) expect(word).toContain(words);
    await app.screenshot('issued');
  });

  it('shows the history with old and new values, by words, and exports what is listed', async () => {
    const app = await started();
    const { page } = app;
    await typeInto(app, 1, '责任人', '张三');
    await typeInto(app, 1, '责任人', '李四');
    await typeInto(app, 2, '备注', '另行通知');
    await page.getByTestId('go-history').click();
    const list = page.getByTestId('history-page');
    await page.getByTestId('history-words').fill('李四');
    await expect.poll(() => list.locator('tbody tr.ant-table-row').count()).toBe(1);
    expect(await list.locator('tbody tr.ant-table-row').innerText()).toMatch(/责任人\s+张三\s+李四/);
    await app.screenshot('history');
    const texts = await readWorkbookTexts(await savedBy(app, 'history-excel', '历史.xlsx'));
    expect(texts).toContain('李四');
    expect(texts.join()).not.toContain('另行通知');
  });

  it('searches all plans, leads to the row, and lists tasks that two plans ask for alike', async () => {
    const app = await started();
    const { page } = app;
    const file = path.join(own.outDir, '市级任务.txt');
    const told = await Promise.all([3, 4, 5].map((row) => cellText(page, row, '工作任务')));
    await writeFile(
      file,
      `某某市2020年会议议定事项\n一、招商引资\n1.突出重点。${told.join('')}出台招商引资考核办法。\n`,
    );
    await app.answerOpenDialog([file]);
    await page.getByTestId('go-home').click();
    await page.getByTestId('open-document').click();
    await page.getByTestId('accept-import').click();
    await page.getByTestId('workspace').waitFor();
    await press(page, 'Control+Shift+F');
    await page.getByTestId('search-words').fill('招商引资 考核办法');
    const hits = page.getByTestId('search-hit');
    await expect.poll(() => hits.count()).toBeGreaterThan(1);
    await page.getByRole('tab', { name: '几个计划中相近的任务' }).click();
    await expect.poll(() => page.getByTestId('duplicates').getByRole('listitem').count()).toBeGreaterThan(1);
    await app.screenshot('duplicates');
    await page.getByRole('tab', { name: '查找' }).click();
    await hits.first().click();
    const current = page.locator('[data-testid="task-grid"] .grid-row.is-current');
    await expect.poll(() => current.innerText()).toContain('考核办法');
  });
});
