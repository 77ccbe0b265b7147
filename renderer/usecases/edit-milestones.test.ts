import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { editMilestones } from './edit-milestones.js';
import { importPlan } from './import-plan.js';

it('keeps two changes of a 节点 that follow at once', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:引进项目。'] })));
  const taskId = (await context.repository.tasks(planId))[0]?.id ?? '';
  await editMilestones(context, planId, taskId, () => [{ id: 'a', text: '', date: null, result: '' }]);
  await Promise.all([
    editMilestones(context, planId, taskId, (all) => all.map((one) => ({ ...one, text: '签约' }))),
    editMilestones(context, planId, taskId, (all) => all.map((one) => ({ ...one, date: '2020-06-30' }))),
  ]);
  const milestones = (await context.repository.tasks(planId))[0]?.milestones;
  expect(milestones).toEqual([{ id: 'a', text: '签约', date: '2020-06-30', result: '' }]);
  expect((await editMilestones(context, planId, 'gone', (all) => all)).ok).toBe(false);
});
