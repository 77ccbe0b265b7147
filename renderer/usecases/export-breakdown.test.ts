import { expect, it } from 'vitest';
import type { ExportReceipt, RequestOf } from '../../shared/ipc/contract.js';
import { ok } from '../../shared/result.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { editTasks } from './edit-tasks.js';
import { exportBreakdown, type ExportOrder } from './export-breakdown.js';
import { importPlan } from './import-plan.js';

const options = { paper: 'A4', columns: ['text'], whole: true, perUnit: true, word: true, excel: true } as const;
const receipt: ExportReceipt = {
  outcome: 'filesExist',
  folder: '/exports',
  files: [],
  existing: ['任务分解表.xlsx'],
  failures: [],
  milliseconds: 1,
};

function orderOf(planId: string, more: Partial<ExportOrder> = {}): ExportOrder {
  return { planId, options: { ...options, columns: ['text'] }, folder: '/exports', onExisting: 'ask', ...more };
}

it('sends the plan with the last edit in it and hands the receipt back', async () => {
  const context = await testContext({ 'export.start': () => ok(receipt) });
  const { planId } = valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:一。'] })));
  const [task] = await context.repository.tasks(planId);
  const edit = editTasks(context, planId, [task?.id ?? ''], { remark: '最后一个字' });
  expect(await exportBreakdown(context, orderOf(planId))).toEqual(ok(receipt));
  await edit;
  const sent = context.host.calls.at(-1)?.request as RequestOf<'export.start'>;
  expect(sent).toMatchObject({ folder: '/exports', onExisting: 'ask', only: null });
  expect(sent.snapshot.tasks[0]?.remark).toBe('最后一个字');
});

it('writes again only the named files, in the way the clerk chose', async () => {
  const context = await testContext({ 'export.start': () => ok(receipt) });
  const { planId } = valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:一。'] })));
  await exportBreakdown(context, orderOf(planId, { onExisting: 'keepBoth', only: ['招商局.docx'] }));
  expect(context.host.calls.at(-1)?.request).toMatchObject({ onExisting: 'keepBoth', only: ['招商局.docx'] });
});

it('says so when the plan is gone', async () => {
  const context = await testContext();
  expect(await exportBreakdown(context, orderOf('gone'))).toMatchObject({ ok: false, error: { code: 'plan-missing' } });
});
