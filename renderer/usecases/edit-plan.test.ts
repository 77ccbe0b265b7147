import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { editPlan } from './edit-plan.js';
import { importPlan } from './import-plan.js';
import { undo } from './undo.js';

it('changes the head of a plan, names the fields, and takes it back', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:一。'] })));
  valueOf(await editPlan(context, planId, { revision: 'review', title: '新名称', date: '2020-03-02' }));
  expect(await context.repository.plan(planId)).toMatchObject({ revision: 'review', title: '新名称' });
  expect(valueOf(await undo(context, planId))).toBe('修改稿次、计划名称');
  expect(await context.repository.plan(planId)).toMatchObject({ revision: 'issued', title: '某某区2020年工作要点' });
});

it('says so when the plan is gone', async () => {
  expect(await editPlan(await testContext(), 'gone', { title: '' })).toMatchObject({ ok: false });
});
