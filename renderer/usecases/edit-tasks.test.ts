import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { acceptSuggestions } from './accept-suggestions.js';
import { editEach, editTasks, fillDown } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { undo } from './undo.js';

async function threeTasks() {
  const context = await testContext();
  const read = readDocumentOf({ '一、招商': ['task:一。', 'task:二。', 'task:三。'] });
  const { planId } = valueOf(await importPlan(context, read));
  const tasks = async () => context.repository.tasks(planId);
  const ids = (await tasks()).map(({ id }) => id);
  const lastLabel = async () => (await context.repository.undoState(planId)).undo;
  return { context, planId, tasks, ids, lastLabel };
}

it('writes one field into many tasks as one change with a name', async () => {
  const { context, planId, tasks, ids, lastLabel } = await threeTasks();
  expect(valueOf(await editTasks(context, planId, ids, { leadUnits: ['招商局'] }))).toBe(3);
  expect((await tasks()).map(({ leadUnits }) => leadUnits)).toEqual([['招商局'], ['招商局'], ['招商局']]);
  expect(await lastLabel()).toBe('修改牵头单位（3 条任务）');
  await undo(context, planId);
  expect((await tasks()).flatMap(({ leadUnits }) => leadUnits)).toEqual([]);
});

it('writes nothing when nothing changes', async () => {
  const { context, planId, ids, lastLabel } = await threeTasks();
  await editTasks(context, planId, ids, { deadline: { words: '年底前', date: '2020-12-31' } });
  const saved = context.repository.saveState();
  const same = { deadline: { date: '2020-12-31', words: '年底前' }, leadUnits: [' '] };
  expect(valueOf(await editTasks(context, planId, ids, same))).toBe(0);
  expect(context.repository.saveState()).toBe(saved);
  expect(await lastLabel()).toBe('修改完成时限（3 条任务）');
});

it('keeps the order of units and drops blanks and repetitions', async () => {
  const { context, planId, tasks, ids } = await threeTasks();
  await editTasks(context, planId, ids.slice(0, 1), { supportUnits: [' 财政局', '招商局', '', '财政局'] });
  expect((await tasks())[0]?.supportUnits).toEqual(['财政局', '招商局']);
});

it('loses neither of two edits that are made at once', async () => {
  const { context, planId, tasks, ids } = await threeTasks();
  const one = ids.slice(0, 1);
  await Promise.all([
    editTasks(context, planId, one, { leader: '王主任' }),
    editTasks(context, planId, one, { remark: '急' }),
  ]);
  expect((await tasks())[0]).toMatchObject({ leader: '王主任', remark: '急' });
});

it('writes each task its own values, as pasting does', async () => {
  const { context, planId, tasks, ids } = await threeTasks();
  const edits = ids.map((taskId, index) => ({ taskId, patch: { personInCharge: `第${index}人` } }));
  expect(valueOf(await editEach(context, planId, edits, '粘贴'))).toBe(3);
  expect((await tasks()).map((task) => task.personInCharge)).toEqual(['第0人', '第1人', '第2人']);
});

it('fills the first row down', async () => {
  const { context, planId, tasks, ids, lastLabel } = await threeTasks();
  await editTasks(context, planId, ids.slice(0, 1), { leader: '王主任', remark: '急' });
  expect(valueOf(await fillDown(context, planId, ids, ['leader']))).toBe(2);
  expect((await tasks()).map(({ leader, remark }) => leader + remark)).toEqual(['王主任急', '王主任', '王主任']);
  expect(await lastLabel()).toBe('向下填充责任领导（2 条任务）');
});

it('accepts suggestions for empty fields only, as one change', async () => {
  const { context, planId, tasks, ids, lastLabel } = await threeTasks();
  await editTasks(context, planId, ids.slice(0, 1), { leadUnits: ['财政局'] });
  const suggestions = ids.map((taskId) => ({
    taskId,
    field: 'leadUnits' as const,
    value: ['招商局'],
    confidence: 0.9,
    reason: '职责词“招商”',
  }));
  const accepted = valueOf(await acceptSuggestions(context, planId, suggestions));
  expect(accepted).toEqual({ accepted: 2, skipped: 1 });
  expect((await tasks()).map(({ leadUnits }) => leadUnits[0])).toEqual(['财政局', '招商局', '招商局']);
  expect(await lastLabel()).toBe('接受建议（2 项）');
});
