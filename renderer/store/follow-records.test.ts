import { expect, it, vi } from 'vitest';
import type { Task } from '../../shared/model/task.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { addTask, moveTasks, removeTasks } from '../usecases/arrange-tasks.js';
import { editTasks } from '../usecases/edit-tasks.js';
import { importPlan } from '../usecases/import-plan.js';
import { redo, undo } from '../usecases/undo.js';
import { followRecords } from './follow-records.js';

const read = readDocumentOf({ '一、招商': ['task:一。', 'task:二。', 'task:三。'] });

async function followed() {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const shown: (readonly Task[])[] = [];
  const stop = followRecords(context.repository, 'tasks', planId, (tasks) => shown.push(tasks));
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  const now = () => shown.at(-1) ?? [];
  return { context, planId, shown, now, stop };
}

it('shows after every kind of change exactly what the database holds', async () => {
  const { context, planId, now } = await followed();
  const [first, second, third] = now().map((task) => task.id);
  const steps = [
    () => editTasks(context, planId, [second ?? ''], { remark: '急' }),
    () => addTask(context, planId, first ?? null, '新。'),
    () => moveTasks(context, planId, [third ?? ''], { beforeTaskId: first ?? null }),
    () => removeTasks(context, planId, [first ?? '', second ?? '']),
    () => undo(context, planId),
    () => undo(context, planId),
    () => undo(context, planId),
    () => redo(context, planId),
  ];
  for (const step of steps) {
    valueOf<unknown>(await step());
    expect(now()).toEqual(await context.repository.tasks(planId));
  }
});

it('leaves records that did not change the same objects, and says nothing of other plans', async () => {
  const { context, planId, shown, now } = await followed();
  const before = now();
  valueOf(await editTasks(context, planId, [before[1]?.id ?? ''], { remark: '急' }));
  expect(now()[0]).toBe(before[0]);
  expect(now()[1]).not.toBe(before[1]);
  const count = shown.length;
  valueOf(await importPlan(context, read));
  expect(shown).toHaveLength(count);
});

it('asks anew after a restore', async () => {
  const { context, planId, now } = await followed();
  const { content } = await context.repository.dump();
  valueOf(
    await removeTasks(
      context,
      planId,
      now().map((task) => task.id),
    ),
  );
  expect(now()).toEqual([]);
  valueOf(await context.repository.restore(content));
  await vi.waitFor(() => expect(now()).toHaveLength(3));
});

it('misses no write that comes while it is still asking', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const [first] = await context.repository.tasks(planId);
  let shown: readonly Task[] = [];
  const write = editTasks(context, planId, [first?.id ?? ''], { remark: '急' });
  followRecords(context.repository, 'tasks', planId, (tasks) => (shown = tasks));
  await write;
  await vi.waitFor(() => expect(shown[0]?.remark).toBe('急'));
});

it('shows nothing more once it is stopped', async () => {
  const { context, planId, shown, now, stop } = await followed();
  stop();
  valueOf(await editTasks(context, planId, [now()[0]?.id ?? ''], { remark: '急' }));
  expect(shown).toHaveLength(1);
});
