import { expect, it } from 'vitest';
import { coverage } from '../../shared/review/coverage.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { changeGranularity } from './change-granularity.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { setSentenceKind } from './set-sentence-kind.js';
import { undo } from './undo.js';

async function plan() {
  const context = await testContext();
  const read = readDocumentOf({ '一、招商': ['task:一。', 'undecided:二。', 'task:三。'], '二、民生': ['task:四。'] });
  const { planId } = valueOf(await importPlan(context, read));
  const tasks = () => context.repository.tasks(planId);
  const texts = async () => (await tasks()).map(({ text }) => text);
  return { context, planId, tasks, texts };
}

it('gives a sentence that becomes a task its row where the document has it', async () => {
  const { context, planId, tasks, texts } = await plan();
  const decided = valueOf(await setSentenceKind(context, planId, [1], 'task'));
  expect(decided).toEqual({ changed: 1, tasksAdded: 1, tasksRemoved: 0, assignedRemoved: 0 });
  expect(await texts()).toEqual(['一。', '二。', '三。', '四。']);
  expect(coverage(await context.repository.sentences(planId), await tasks()).undecided).toBe(0);
  await undo(context, planId);
  expect(await texts()).toEqual(['一。', '三。', '四。']);
});

it('takes the row away from a sentence that is no task and counts lost assignments', async () => {
  const { context, planId, tasks, texts } = await plan();
  const [first] = await tasks();
  await editTasks(context, planId, [first?.id ?? ''], { leadUnits: ['招商局'] });
  const decided = valueOf(await setSentenceKind(context, planId, [0, 2], 'background'));
  expect(decided).toEqual({ changed: 2, tasksAdded: 0, tasksRemoved: 2, assignedRemoved: 1 });
  expect(await texts()).toEqual(['四。']);
  await undo(context, planId);
  expect((await tasks())[0]?.leadUnits).toEqual(['招商局']);
});

it('takes only its part out of a row that comes from several sentences', async () => {
  const { context, planId, tasks } = await plan();
  await changeGranularity(context, planId, 'item');
  await setSentenceKind(context, planId, [2], 'indicator');
  expect((await tasks())[0]).toMatchObject({ sentences: [0], text: '一。' });
});

it('writes nothing for a decision that is made already', async () => {
  const { context, planId } = await plan();
  const before = await context.repository.undoState(planId);
  valueOf(await setSentenceKind(context, planId, [0], 'task'));
  expect(await context.repository.undoState(planId)).toEqual(before);
});
