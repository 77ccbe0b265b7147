import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { importPlan } from './import-plan.js';
import { mergeTasksOf, splitTaskAt } from './split-merge-tasks.js';
import { undo } from './undo.js';

async function planWithTasks() {
  const context = await testContext();
  const read = readDocumentOf({ '一、招商': ['task:引进项目；培育企业。', 'task:二。', 'task:三。'] });
  const { planId } = valueOf(await importPlan(context, read));
  const texts = async () => (await context.repository.tasks(planId)).map(({ text }) => text);
  const ids = (await context.repository.tasks(planId)).map(({ id }) => id);
  return { context, planId, texts, ids };
}

it('splits a task in its place and takes it back in one step', async () => {
  const { context, planId, texts, ids } = await planWithTasks();
  valueOf(await splitTaskAt(context, planId, ids[0] ?? '', 'clauses'));
  expect(await texts()).toEqual(['引进项目；', '培育企业。', '二。', '三。']);
  expect(valueOf(await undo(context, planId))).toBe('拆分为 2 条任务');
  expect(await texts()).toEqual(['引进项目；培育企业。', '二。', '三。']);
});

it('refuses what cannot be split', async () => {
  const { context, planId, ids } = await planWithTasks();
  expect(await splitTaskAt(context, planId, ids[1] ?? '', 'clauses')).toMatchObject({
    error: { code: 'nothing-to-split' },
  });
  expect(await splitTaskAt(context, planId, 'gone', [1])).toMatchObject({ error: { code: 'task-missing' } });
});

it('merges tasks at the place of the first and takes it back', async () => {
  const { context, planId, texts, ids } = await planWithTasks();
  const merged = valueOf(await mergeTasksOf(context, planId, [ids[2] ?? '', ids[0] ?? '']));
  expect(merged).toMatchObject({ id: ids[0], sentences: [0, 2] });
  expect(await texts()).toEqual(['引进项目；培育企业。三。', '二。']);
  await undo(context, planId);
  expect(await texts()).toHaveLength(3);
});
