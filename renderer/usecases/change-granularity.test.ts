import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { addTask, removeTasks } from './arrange-tasks.js';
import { changeGranularity, previewGranularity } from './change-granularity.js';
import type { TaskPatch } from '../../shared/model/task-fields.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { undo } from './undo.js';

async function plan() {
  const context = await testContext();
  const read = readDocumentOf({ '一、招商': ['task:甲；乙。', 'task:丙。', 'task:丁。'], '二、民生': ['task:戊。'] });
  const { planId } = valueOf(await importPlan(context, read));
  const tasks = () => context.repository.tasks(planId);
  const texts = async () => (await tasks()).map(({ text }) => text);
  const edit = async (row: number, patch: TaskPatch) =>
    valueOf(await editTasks(context, planId, [(await tasks())[row]?.id ?? ''], patch));
  return { context, planId, tasks, texts, edit };
}

it('hands the assignment of a split row to its parts', async () => {
  const { context, planId, tasks, texts, edit } = await plan();
  await edit(0, { leadUnits: ['招商局'], leader: '王主任', deadline: { words: '年底前', date: '2020-12-31' } });
  const effect = valueOf(await changeGranularity(context, planId, 'clause'));
  expect(effect).toEqual({ before: 4, after: 5, joined: 0, rewordingsLost: 0 });
  expect(await texts()).toEqual(['甲；', '乙。', '丙。', '丁。', '戊。']);
  const filled = { leadUnits: ['招商局'], leader: '王主任', deadline: { words: '年底前', date: '2020-12-31' } };
  expect((await tasks()).slice(0, 2)).toMatchObject([filled, filled]);
});

it('hands lineage and milestones of a split row to its first part only, and back when the parts are joined', async () => {
  const { context, planId, tasks, edit } = await plan();
  const milestones = [{ id: 'm1', text: '开工', date: '2020-06-30', result: '' }];
  await edit(0, { milestones });
  const lineage = (await tasks())[0]?.lineage;
  await changeGranularity(context, planId, 'clause');
  expect((await tasks()).slice(0, 2).map((task) => [task.lineage === lineage, task.milestones.length])).toEqual([
    [true, 1],
    [false, 0],
  ]);
  await changeGranularity(context, planId, 'sentence');
  expect((await tasks())[0]).toMatchObject({ lineage, milestones });
});

it('keeps every unit of joined rows and counts those that differed', async () => {
  const { context, planId, tasks, edit } = await plan();
  await edit(0, { leadUnits: ['招商局'], supportUnits: ['财政局'], remark: '急' });
  await edit(1, { leadUnits: ['财政局'], remark: '急' });
  const effect = valueOf(await changeGranularity(context, planId, 'item'));
  expect(effect).toEqual({ before: 4, after: 2, joined: 1, rewordingsLost: 0 });
  const joined = { text: '甲；乙。丙。丁。', leadUnits: ['招商局', '财政局'], supportUnits: [], remark: '急' };
  expect((await tasks())[0]).toMatchObject(joined);
});

it('keeps rows of the same source as they are, the reworded ones too', async () => {
  const { context, planId, tasks, edit } = await plan();
  await edit(3, { text: '戊（改）。' });
  const before = (await tasks())[3];
  const effect = valueOf(await changeGranularity(context, planId, 'item'));
  expect(effect.rewordingsLost).toBe(0);
  expect((await tasks())[1]).toMatchObject({ id: before?.id, text: '戊（改）。' });
});

it('says before how many rewordings would be lost, and writes nothing then', async () => {
  const { context, planId, texts, edit } = await plan();
  await edit(1, { text: '丙（改）。' });
  expect(valueOf(await previewGranularity(context, planId, 'item')).rewordingsLost).toBe(1);
  expect(await texts()).toEqual(['甲；乙。', '丙（改）。', '丁。', '戊。']);
});

it('keeps the clerk’s own rows in place and removed rows away', async () => {
  const { context, planId, tasks, texts } = await plan();
  const [, second, third] = await tasks();
  valueOf(await addTask(context, planId, second?.id ?? null, '自加。'));
  valueOf(await removeTasks(context, planId, [third?.id ?? '']));
  valueOf(await changeGranularity(context, planId, 'item'));
  expect(await texts()).toEqual(['甲；乙。丙。', '自加。', '戊。']);
});

it('is undone in one step', async () => {
  const { context, planId, tasks } = await plan();
  const before = await tasks();
  valueOf(await changeGranularity(context, planId, 'clause'));
  expect((await context.repository.plan(planId))?.granularity).toBe('clause');
  await undo(context, planId);
  expect(await tasks()).toEqual(before);
  expect((await context.repository.plan(planId))?.granularity).toBe('sentence');
});
