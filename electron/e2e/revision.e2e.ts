import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { seriousFindings } from './axe-findings.js';
import { readWordText } from './exported-files.js';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import { answerSaveDialog, assignLead, leadCell, revisedSample, taskRow } from './sample-work.js';
import { expectSaved, importSample } from './workspace-hands.js';

const own = ownApp();
let app: RunningApp;

beforeEach(async () => {
  app = await own.start();
  await importSample(app);
});

/** One change of each kind. */
const changes = [
  ['亿元以上项目25个', '亿元以上项目30个'],
  ['完善审计工作制度,改进审计工作方法', '完善审计工作制度，改进审计工作方法'],
  ['规范外出考察机制,实行外出考察备案制和线索项目考察后报告制。', ''],
  ['维护制度权威。', '维护制度权威。开展制度执行情况第三方评估。'],
  ['出台招商引资考核办法,把招商引资工作', '出台招商引资考核办法。把招商引资工作'],
  ['坚持执纪必严、违纪必究。准确运用', '坚持执纪必严、违纪必究，准确运用'],
] as const;

async function openRevision(file: string): Promise<void> {
  await app.answerOpenDialog([file]);
  await app.page.getByTestId('go-revision').click();
  await app.page.getByTestId('open-revision').click();
  await app.page.getByTestId('revision-preview').waitFor({ timeout: 20_000 });
}

async function accept(): Promise<void> {
  await app.page.getByTestId('accept-revision').click();
  await app.page.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
  await app.page.getByTestId('revision-page').waitFor({ timeout: 20_000 });
}

/** The number on a chip. */
function count(kind: string): Promise<string> {
  return app.page.getByTestId(`chip-${kind}`).locator('b').innerText();
}

function pairing(kind: string) {
  return app.page.locator(`[data-testid="pairing-list"] [data-kind="${kind}"]`);
}

describe('a revised draft comes in', () => {
  it('is paired sentence by sentence, corrected by hand, and nothing is stored before it is accepted', async () => {
    await openRevision(await revisedSample(own.outDir, changes));
    for (const kind of ['substance', 'new', 'deleted', 'split', 'merged']) expect(await count(kind), kind).toBe('1');
    expect(await count('wording')).toBe('1');
    expect(await pairing('substance').locator('del').innerText()).toBe('25');
    expect(await pairing('substance').locator('ins').innerText()).toBe('30');
    await app.screenshot('revision-preview');

    await pairing('split').getByTestId('unpair').click();
    await expect.poll(() => count('split')).toBe('0');
    expect(await count('deleted')).toBe('2');
    await app.page.getByTestId('take-back-correction').click();
    await expect.poll(() => count('split')).toBe('1');

    await pairing('deleted').getByRole('checkbox').check();
    await pairing('new').getByRole('checkbox').check();
    await app.screenshot('revision-pair-by-hand');
    expect(await seriousFindings(app)).toEqual([]);
    await app.page.getByTestId('pair-by-hand').click();
    await expect.poll(() => count('deleted')).toBe('0');
    expect(await count('substance')).toBe('2');

    await app.page.locator('[data-testid="pairing-list"] [data-index="0"]').focus();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => count('open')).toBe('4');
    await app.page.getByTestId('cancel-revision').click();
    expect(await app.page.getByTestId('draft-list').getByRole('row').count()).toBe(2);
  });

  it('keeps the assignments, asks to look again where substance changed, and prints 变更对照表', async () => {
    await assignLead(app, '亿元以上项目25个', '招商局');
    await assignLead(app, '规范外出考察机制', '财政局');
    await openRevision(await revisedSample(own.outDir, changes));
    expect(await app.page.getByTestId('revision-effect').innerText()).toMatch(/需复核 [1-9].*新增 2 项.*删去 1 项/);
    await app.page.getByTestId('confirm-all').click();
    await expect.poll(() => count('open')).toBe('0');
    await accept();
    expect(await app.page.getByTestId('draft-list').getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('稿次'),
      expect.stringContaining('旧稿，只读'),
      expect.stringContaining('现稿'),
    ]);
    await app.screenshot('revision-accepted');
    expect(await seriousFindings(app)).toEqual([]);

    const file = path.join(own.outDir, '对照表.docx');
    await answerSaveDialog(app, file);
    await app.page.getByTestId('change-table-word').click();
    await app.page.getByTestId('table-saved').waitFor();
    const words = await readWordText(await readFile(file));
    for (const part of ['原稿', '新稿', '分工影响', '亿元以上项目30个', '招商局牵头，分工需复核', '财政局牵头'])
      expect(words).toContain(part);

    await app.page.getByTestId('go-recheck').click();
    await expect.poll(() => leadCell(app, '亿元以上项目30个').innerText()).toContain('招商局');
    await taskRow(app, '亿元以上项目30个').getByTestId('recheck-chip').click();
    await app.page.getByTestId('recheck').waitFor();
    await app.screenshot('revision-recheck');
    expect(await seriousFindings(app)).toEqual([]);
    await app.page.getByTestId('confirm-recheck').click();
    await expect.poll(() => app.page.getByTestId('filter-recheck').innerText()).toContain('4');
    await taskRow(app, '严格落实全面从严治党').getByTestId('recheck-chip').click();
    await app.page.getByTestId('row-menu').click();
    await app.page.getByRole('menuitem', { name: '所选 1 行分工已复核' }).click();
    await expect.poll(() => app.page.getByTestId('filter-recheck').innerText()).toContain('3');
    expect(await taskRow(app, '亿元以上项目30个').getByTestId('recheck-chip').count()).toBe(0);
    await expectSaved(app.page);
  });

  it('opens earlier drafts read-only, and undo takes the new draft back', async () => {
    await openRevision(await revisedSample(own.outDir, changes));
    await accept();
    await app.page.getByTestId('open-draft').click();
    await app.page.getByTestId('earlier-draft').waitFor();
    await taskRow(app, '亿元以上项目25个').waitFor();
    await leadCell(app, '亿元以上项目25个').click();
    await app.page.keyboard.type('招商局');
    await app.page.keyboard.press('Enter');
    expect(await leadCell(app, '亿元以上项目25个').innerText()).not.toContain('招商局');
    await app.screenshot('revision-earlier-draft');

    await app.page.getByTestId('open-present-draft').click();
    await taskRow(app, '亿元以上项目30个').waitFor();
    await app.page.getByTestId('go-revision').click();
    await app.page.getByTestId('undo-revision').click();
    await app.page.getByTestId('undo-revision').waitFor({ state: 'detached' });
    expect(await app.page.getByTestId('earlier-draft').count()).toBe(0);
    await app.page.getByTestId('go-revision').click();
    expect(await app.page.getByTestId('draft-list').getByRole('row').count()).toBe(2);
  });

  it('warns before it pairs a document that is another one altogether', async () => {
    const file = path.join(own.outDir, '食堂管理办法.txt');
    const lines = [
      '机关食堂管理要点',
      '',
      '一、采购',
      '1.定点采购。米面油由后勤科每周统一采购。',
      '2.索证索票。做好台账登记。',
    ];
    await writeFile(file, lines.join('\n'));
    await openRevision(file);
    await app.page.getByTestId('different-document').waitFor();
    expect(await app.page.getByTestId('accept-revision').count()).toBe(0);
    await app.screenshot('revision-different');
    await app.page.getByTestId('pair-anyway').click();
    await app.page.getByTestId('pairing-list').waitFor();
    await app.page.getByTestId('cancel-revision').click();
    await app.page.getByTestId('revision-page').waitFor();
  });
});
