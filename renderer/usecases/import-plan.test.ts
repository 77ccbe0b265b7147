import { expect, it } from 'vitest';
import { fail } from '../../shared/result.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { reopen, testContext, valueOf } from '../testing/test-context.js';
import { deletePlan } from './delete-plan.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { redo, undo } from './undo.js';

const read = readDocumentOf({
  '一、招商': ['task:引进项目。', 'background:背景。', 'undecided:不明。'],
  '二、民生': ['task:修路。'],
});

it('stores the plan, its source unchanged, its sentences and its tasks', async () => {
  const context = await testContext();
  const imported = valueOf(await importPlan(context, read));
  expect(imported).toMatchObject({ sentences: 4, tasks: 2 });
  const snapshot = await (await reopen(context.storeName)).snapshot(imported.planId);
  expect(snapshot?.source.document).toEqual(read.document);
  expect(snapshot?.sentences.map(({ kind }) => kind)).toEqual(['task', 'background', 'undecided', 'task']);
  expect(snapshot?.tasks.map(({ text }) => text)).toEqual(['引进项目。', '修路。']);
});

it('loads the sample units with the first plan only', async () => {
  const context = await testContext();
  expect(valueOf(await importPlan(context, read)).sampleUnits).toBe(true);
  expect((await context.repository.units()).map(({ name }) => name)).toEqual(['招商局', '财政局']);
  valueOf(await undo(context, null));
  expect(valueOf(await importPlan(context, read)).sampleUnits).toBe(false);
  expect(await context.repository.units()).toEqual([]);
});

it('imports although the sample units cannot be read', async () => {
  const context = await testContext({ 'units.sample': () => fail('no-sample', '示例单位库缺失。', '请重新安装。') });
  expect(valueOf(await importPlan(context, read)).sampleUnits).toBe(false);
});

it('stores nothing of a document without a body', async () => {
  const context = await testContext();
  const refused = await importPlan(context, readDocumentOf({ '一、空': ['title:标题。'] }));
  expect(refused).toMatchObject({ ok: false, error: { code: 'import-nothing' } });
  expect(await context.repository.isEmpty()).toBe(true);
});

it('backs up what is there before another plan comes in', async () => {
  const context = await testContext();
  await importPlan(context, read);
  await importPlan(context, read);
  expect(context.backups.map(({ info }) => info.reason)).toContain('beforeImport');
  expect(context.backups.at(-1)?.info.counts['plans']).toBe(1);
});

it('undoes and redoes across import, edit and removal, after a restart too', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const [first] = await context.repository.tasks(planId);
  await editTasks(context, planId, [first?.id ?? ''], { leadUnits: ['招商局'] });
  valueOf(await deletePlan(context, planId));

  const later = { ...context, repository: await reopen(context.storeName) };
  expect(await later.repository.plans()).toEqual([]);
  expect(await later.repository.deletedPlans()).toMatchObject([{ planId, label: '删除《某某区2020年工作要点》' }]);
  valueOf(await undo(later, planId));
  expect((await later.repository.tasks(planId))[0]?.leadUnits).toEqual(['招商局']);
  expect(await later.repository.deletedPlans()).toEqual([]);
  valueOf(await undo(later, planId));
  expect((await later.repository.tasks(planId))[0]?.leadUnits).toEqual([]);
  expect(valueOf(await undo(later, planId))).toBe('导入《某某区2020年工作要点》');
  expect(await later.repository.plans()).toEqual([]);
  for (let step = 0; step < 3; step++) valueOf(await redo(later, planId));
  expect(valueOf(await redo(later, planId))).toBeNull();
  expect(await later.repository.tasks(planId)).toEqual([]);
});
