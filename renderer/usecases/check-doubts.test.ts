import { expect, it } from 'vitest';
import { findDoubts } from '../../shared/review/find-doubts.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { checkDoubts } from './check-doubts.js';
import { importPlan } from './import-plan.js';
import { issueCheckOf } from './issue-plan.js';
import { undo } from './undo.js';

it('takes doubts that were looked at out of the check page, and puts them back with undo', async () => {
  const context = await testContext();
  const twice = 'task:深入开展“四送一服”双千工程，帮助企业。' as const;
  const read = readDocumentOf({ '一、服务': [twice], '二、保障': [twice] });
  const { planId } = valueOf(await importPlan(context, read));
  const open = async () => valueOf(await issueCheckOf(context, planId)).find(({ code }) => code === 'doubts')?.count;
  const ids = findDoubts(read).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(await open()).toBe(ids.length);
  expect(valueOf(await checkDoubts(context, planId, ids, true))).toBe(ids.length);
  expect(valueOf(await checkDoubts(context, planId, ids, true))).toBe(0);
  expect(await open()).toBe(0);
  expect(valueOf(await undo(context, planId))).toBe(`标为已核对（${ids.length} 处）`);
  expect(await open()).toBe(ids.length);
  valueOf(await checkDoubts(context, planId, ids, true));
  expect(valueOf(await checkDoubts(context, planId, ids.slice(0, 1), false))).toBe(1);
});
