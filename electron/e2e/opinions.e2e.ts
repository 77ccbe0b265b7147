import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { seriousFindings } from './axe-findings.js';
import { readWordText, readWorkbookTexts } from './exported-files.js';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import { answerSaveDialog, revisedSample, taskRow } from './sample-work.js';
import { expectSaved, importSample } from './workspace-hands.js';

const own = ownApp();
let app: RunningApp;

beforeEach(async () => {
  app = await own.start();
  await importSample(app);
});

const headings = ['序号', '反馈单位', '原文', '修改意见', '建议修改为', '理由'];

/** A returned form as the units fill it in. */
async function returnedForm(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('意见反馈表');
  sheet.addRow(headings);
  sheet.addRow([
    1,
    '财政局',
    '全年力争新引进亿元以上项目25个',
    '目标偏低，建议提高到30个',
    '全年力争新引进亿元以上项目30个',
    '去年已完成28个',
  ]);
  sheet.addRow([
    2,
    '经发局',
    '全年力争新引进亿元以上项目25个',
    '目标偏低，建议提高到30个以上',
    '全年力争新引进亿元以上项目30个',
    '',
  ]);
  sheet.addRow([3, '教育局', '', '总体同意，个别标点请再核对', '', '']);
  const file = path.join(own.outDir, '财政局等反馈.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

async function importForm(): Promise<void> {
  await app.answerOpenDialog([await returnedForm()]);
  await app.page.getByTestId('go-opinions').click();
  await app.page.getByTestId('import-opinions').click();
  await expect.poll(() => app.page.getByTestId('opinion-row').count()).toBe(3);
}

function count(filter: string): Promise<string> {
  return app.page.getByTestId(`chip-${filter}`).locator('b').innerText();
}

function row(words: string) {
  return app.page.getByTestId('opinion-row').filter({ hasText: words });
}

async function decide(words: string, outcome: string): Promise<void> {
  await row(words).click();
  await app.page.getByTestId('outcome').getByText(outcome, { exact: true }).click();
}

async function typeField(testId: string, words: string): Promise<void> {
  await app.page.getByTestId(testId).fill(words);
  await app.page.keyboard.press('Control+Enter');
}

describe('征求意见', () => {
  it('takes a returned form in, each opinion at its sentence, and leads there', async () => {
    await app.page.getByTestId('go-opinions').click();
    await app.page.getByTestId('no-opinions').waitFor();
    await app.screenshot('opinions-empty');
    await importForm();
    expect(await count('open')).toBe('3');
    expect(await count('unplaced')).toBe('1');
    expect(await app.page.getByTestId('go-opinions').innerText()).toContain('未处理 3');
    expect(await row('财政局').innerText()).toContain('第1条第3句');
    await app.screenshot('opinions');
    await row('财政局').click();
    await app.page.getByTestId('go-to-sentence').click();
    const lit = app.page.getByTestId('document').locator('[aria-current="true"]');
    await expect.poll(() => lit.allInnerTexts()).toEqual([expect.stringContaining('亿元以上项目25个')]);
  });

  it('handles similar ones together, and undo takes a decision back', async () => {
    await importForm();
    expect(await count('similar')).toBe('2');
    await row('经发局').click();
    await app.page.getByTestId('group-opinions').click();
    await app.page.getByTestId('together').waitFor();
    await decide('经发局', '部分采纳');
    await expect.poll(() => count('partly')).toBe('2');
    await typeField('outcome-reason', '按 30 个写，“以上”不写');
    await expectSaved(app.page);
    await row('财政局').click();
    expect(await app.page.getByTestId('outcome-reason').inputValue()).toContain('按 30 个写');
    await app.screenshot('opinions-grouped');
    expect(await seriousFindings(app)).toEqual([]);
    await app.page.getByTestId('undo').click();
    await expect.poll(() => app.page.getByTestId('outcome-reason').inputValue()).toBe('');
    await app.page.getByTestId('opinion-list').focus();
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => count('open')).toBe('3');
  });

  it('types one in from the chosen row, and prints 意见采纳情况表 in both forms', async () => {
    await taskRow(app, '出台招商引资考核办法').locator('[data-column="2"]').click();
    await app.page.getByTestId('row-add-opinion').click();
    await app.page.getByTestId('new-opinion-unit').locator('input').fill('招商局');
    await app.page.getByTestId('new-opinion-text').fill('建议明确出台时间');
    await app.page.keyboard.press('Tab');
    await app.screenshot('opinions-new');
    expect(await seriousFindings(app)).toEqual([]);
    await app.page.getByTestId('save-opinion').click();
    await row('招商局').waitFor();
    expect(await row('招商局').innerText()).toContain('第4条第2句');
    await decide('招商局', '不采纳');
    await typeField('outcome-reason', '考核办法另行印发');
    await expectSaved(app.page);
    for (const [form, file] of [
      ['公开栏目，Word', '采纳.docx'],
      ['办公室用，Excel', '采纳.xlsx'],
    ] as const) {
      await answerSaveDialog(app, path.join(own.outDir, file));
      await app.page.getByTestId('opinion-table').click();
      await app.page.getByRole('menuitem', { name: form }).click();
      await app.page.getByTestId('table-saved').filter({ hasText: file }).waitFor();
    }
    const word = await readWordText(await readFile(path.join(own.outDir, '采纳.docx')));
    for (const part of ['反馈人', '是否采纳', '不采纳', '考核办法另行印发']) expect(word).toContain(part);
    const excel = await readWorkbookTexts(await readFile(path.join(own.outDir, '采纳.xlsx')));
    for (const part of ['原文位置（条/句）', '修改后表述', '建议明确出台时间']) expect(excel).toContain(part);
  });

  it('says which adopted wording the final text lacks, and is content when the new draft holds it', async () => {
    await importForm();
    await decide('财政局', '采纳');
    await app.page.getByTestId('take-proposed').click();
    await app.page
      .locator(
        '[data-testid="adopted-check"][data-state="similar"], [data-testid="adopted-check"][data-state="missing"]',
      )
      .waitFor();
    expect(await count('missing')).toBe('1');
    await app.page.getByTestId('chip-missing').click();
    await app.screenshot('opinions-missing');
    expect(await seriousFindings(app)).toEqual([]);

    await app.answerOpenDialog([await revisedSample(own.outDir, [['亿元以上项目25个', '亿元以上项目30个']])]);
    await app.page.getByTestId('go-revision').click();
    await app.page.getByTestId('open-revision').click();
    await app.page.getByTestId('accept-revision').click();
    await app.page.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
    await app.page.getByTestId('revision-page').waitFor();
    await app.page.getByTestId('go-opinions').click();
    await expect.poll(() => count('missing')).toBe('0');
    await row('财政局').click();
    await app.page.locator('[data-testid="adopted-check"][data-state="found"]').waitFor();
    await app.screenshot('opinions-found');
  });
});
