import { expect, it } from 'vitest';
import type { ExportReceipt, RequestOf } from '../../shared/ipc/contract.js';
import type { DispatchOrder } from '../../shared/model/dispatch.js';
import { standardLayout } from '../../shared/model/layout.js';
import { ok } from '../../shared/result.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { deletePlan } from './delete-plan.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { sendDispatch } from './send-dispatch.js';
import { undo } from './undo.js';

const order: DispatchOrder = {
  number: 1,
  date: '2020-03-02',
  units: ['招商局'],
  contents: ['own'],
  word: true,
  excel: false,
  paper: 'A4',
  layout: standardLayout(['number', 'text']),
  packaging: 'unitFolders',
  namePattern: '{单位}-{内容}',
  notice: null,
  list: false,
  previous: [],
};

function receiptOf(names: readonly string[], parts: Partial<ExportReceipt> = {}): ExportReceipt {
  const files = names.map((name) => ({ path: `/out/${name}`, rows: 1, milliseconds: 1, sha256: `hash of ${name}` }));
  return { outcome: 'done', folder: '/out', files, existing: [], failures: [], milliseconds: 1, ...parts };
}

async function planWithUnit(receipts: ExportReceipt[]) {
  const context = await testContext({ 'dispatch.start': () => ok(receipts.shift() ?? receiptOf([])) });
  const { planId } = valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:一。', 'task:二。'] })));
  const tasks = await context.repository.tasks(planId);
  for (const { id } of tasks) valueOf(await editTasks(context, planId, [id], { leadUnits: ['招商局'] }));
  const series = (await context.repository.plan(planId))?.series ?? '';
  return { context, planId, series };
}

it('records number, units, files with their hashes and the rows as they went out', async () => {
  const { context, planId, series } = await planWithUnit([receiptOf(['01-招商局/表.docx'])]);
  const sent = valueOf(
    await sendDispatch(context, { planId, order, folder: '/out', onExisting: 'ask', recordId: null }),
  );
  const [record] = await context.repository.dispatches(series);
  expect(record).toEqual(sent.record);
  expect(record).toMatchObject({
    number: 1,
    units: [{ name: '招商局', led: 2, supported: 0 }],
    files: [{ name: '01-招商局/表.docx', sha256: 'hash of 01-招商局/表.docx' }],
    rows: [{ text: '一。', leadUnits: ['招商局'] }, { text: '二。' }],
  });
});

it('adds the files of a retry to the record of the batch that failed', async () => {
  const failure = { name: '乙.docx', error: { code: 'disk-full', title: '磁盘空间不够。', hint: '请清理。' } };
  const { context, planId, series } = await planWithUnit([
    receiptOf(['甲.docx'], { outcome: 'failed', failures: [failure] }),
    receiptOf(['乙.docx']),
  ]);
  const request = { planId, order, folder: '/out', onExisting: 'ask' } as const;
  const first = valueOf(await sendDispatch(context, { ...request, recordId: null }));
  await sendDispatch(context, { ...request, only: ['乙.docx'], recordId: first.record?.id ?? null });
  expect((context.host.calls.at(-1)?.request as RequestOf<'dispatch.start'>).only).toEqual(['乙.docx']);
  const records = await context.repository.dispatches(series);
  expect(records.map(({ files }) => files.map(({ name }) => name))).toEqual([['甲.docx', '乙.docx']]);
});

it('records only the units that got all their files, keeps the others as pending, and goes on with them', async () => {
  const late = { code: 'cancelled', title: '已取消。', hint: '' };
  const { context, planId, series } = await planWithUnit([
    receiptOf(['甲.docx'], { outcome: 'cancelled', failures: [{ name: '乙.docx', error: late, units: ['财政局'] }] }),
    receiptOf(['乙.docx']),
  ]);
  const both = { ...order, units: ['招商局', '财政局'] };
  const request = { planId, order: both, folder: '/out', onExisting: 'ask' } as const;
  const stopped = valueOf(await sendDispatch(context, { ...request, recordId: null })).record;
  expect(stopped).toMatchObject({ units: [{ name: '招商局', led: 2 }], pending: ['财政局'] });
  expect(stopped?.order).not.toHaveProperty('previous');
  await sendDispatch(context, { ...request, except: ['甲.docx'], recordId: stopped?.id ?? null });
  expect(context.host.calls.at(-1)?.request).toMatchObject({ except: ['甲.docx'] });
  const [record] = await context.repository.dispatches(series);
  expect(record?.pending).toEqual([]);
  expect(record?.units.map(({ name }) => name)).toEqual(['招商局', '财政局']);
  expect(record?.files).toHaveLength(2);
});

it('records nothing when nothing was written', async () => {
  const { context, planId, series } = await planWithUnit([
    receiptOf([], { outcome: 'filesExist', existing: ['甲.docx'] }),
  ]);
  const sent = valueOf(
    await sendDispatch(context, { planId, order, folder: '/out', onExisting: 'ask', recordId: null }),
  );
  expect(sent.record).toBeNull();
  expect(await context.repository.dispatches(series)).toEqual([]);
});

it('goes with its plan and comes back with it, and is in the backup', async () => {
  const { context, planId, series } = await planWithUnit([receiptOf(['甲.docx'])]);
  valueOf(await sendDispatch(context, { planId, order, folder: '/out', onExisting: 'ask', recordId: null }));
  const dump = await context.repository.dump();
  valueOf(await deletePlan(context, planId));
  expect(await context.repository.dispatches(series)).toEqual([]);
  valueOf(await undo(context, planId));
  expect(await context.repository.dispatches(series)).toHaveLength(1);
  expect(dump.counts).toMatchObject({ dispatches: 1 });
  valueOf(await context.repository.restore(dump.content));
});
