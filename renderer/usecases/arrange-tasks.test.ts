import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { addTask, duplicateTask, moveTasks, removeTasks } from './arrange-tasks.js';
import { importPlan } from './import-plan.js';
import { undo } from './undo.js';

async function plan() {
  const context = await testContext();
  const read = readDocumentOf({ '一、招商': ['task:一。', 'task:二。'], '二、民生': ['task:三。', 'task:四。'] });
  const { planId } = valueOf(await importPlan(context, read));
  const tasks = () => context.repository.tasks(planId);
  const texts = async () => (await tasks()).map(({ text }) => text);
  const id = async (text: string) => (await tasks()).find((task) => task.text === text)?.id ?? '';
  return { context, planId, tasks, texts, id };
}

it('adds a row below another, under the same 方面', async () => {
  const { context, planId, texts, id } = await plan();
  const added = valueOf(await addTask(context, planId, await id('一。'), '新。'));
  expect(added).toMatchObject({ section: 0, sentences: [], spans: [] });
  expect(await texts()).toEqual(['一。', '新。', '二。', '三。', '四。']);
  valueOf(await addTask(context, planId, null, '末。'));
  expect((await texts()).at(-1)).toBe('末。');
});

it('adds the first row of an empty table', async () => {
  const { context, planId, texts, tasks } = await plan();
  valueOf(
    await removeTasks(
      context,
      planId,
      (await tasks()).map((task) => task.id),
    ),
  );
  valueOf(await addTask(context, planId, null, '新。'));
  expect(await texts()).toEqual(['新。']);
});

it('keeps the order through very many insertions at one place', async () => {
  const { context, planId, texts, id } = await plan();
  const above = await id('一。');
  const added: string[] = [];
  for (let row = 0; row < 60; row++) {
    valueOf(await addTask(context, planId, above, `新${row}`));
    added.unshift(`新${row}`);
  }
  expect(await texts()).toEqual(['一。', ...added, '二。', '三。', '四。']);
});

it('copies a row below itself', async () => {
  const { context, planId, texts, id } = await plan();
  valueOf(await duplicateTask(context, planId, await id('二。')));
  expect(await texts()).toEqual(['一。', '二。', '二。', '三。', '四。']);
  expect(await duplicateTask(context, planId, 'gone')).toMatchObject({ ok: false, error: { code: 'task-missing' } });
});

it('moves rows together; under another 方面 they belong there', async () => {
  const { context, planId, texts, tasks, id } = await plan();
  const moved = [await id('四。'), await id('一。')];
  valueOf(await moveTasks(context, planId, moved, { beforeTaskId: await id('三。') }));
  expect(await texts()).toEqual(['二。', '一。', '四。', '三。']);
  expect((await tasks()).map(({ section }) => section)).toEqual([0, 1, 1, 1]);
  await undo(context, planId);
  expect(await texts()).toEqual(['一。', '二。', '三。', '四。']);
  expect((await tasks()).map(({ section }) => section)).toEqual([0, 0, 1, 1]);
});

it('moves rows to the end, or to the end of a named 方面', async () => {
  const { context, planId, texts, tasks, id } = await plan();
  valueOf(await moveTasks(context, planId, [await id('一。')], { beforeTaskId: await id('三。'), section: 0 }));
  expect((await tasks()).map(({ section }) => section)).toEqual([0, 0, 1, 1]);
  valueOf(await moveTasks(context, planId, [await id('二。')], { beforeTaskId: null }));
  expect(await texts()).toEqual(['一。', '三。', '四。', '二。']);
});

it('writes nothing when rows are dropped where they are', async () => {
  const { context, planId, id } = await plan();
  const before = await context.repository.undoState(planId);
  expect(valueOf(await moveTasks(context, planId, [await id('一。')], { beforeTaskId: await id('二。') }))).toBe(0);
  expect(await context.repository.undoState(planId)).toEqual(before);
});
