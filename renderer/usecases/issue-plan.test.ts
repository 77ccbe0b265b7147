import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { addOpinion } from './edit-opinions.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { adjustmentTableOf, adjustTask, issueCheckOf, issuePlan } from './issue-plan.js';
import { acceptRevision, previewRevision } from './revise-plan.js';
import { undo } from './undo.js';

const issue = { documentNumber: '金开工〔2020〕1号', date: '2020-03-02' };
const read = readDocumentOf({ '一、招商': ['task:引进项目25个。', 'task:培育企业。'] });

async function issuedPlan() {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const [task] = await context.repository.tasks(planId);
  const taskId = task?.id ?? '';
  valueOf(await editTasks(context, planId, [taskId], { leadUnits: ['招商局'] }));
  valueOf(await issuePlan(context, planId, issue));
  const order = { taskId, reason: '机构改革', approvedBy: '王主任', date: '2020-06-01' };
  return { context, planId, taskId, order };
}

it('freezes the plan: every edit is refused and says what to do', async () => {
  const { context, planId, taskId } = await issuedPlan();
  const refused = await editTasks(context, planId, [taskId], { remark: '改' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'plan-issued' } });
  expect(!refused.ok && refused.error.title + refused.error.hint).toContain('调整单');
  expect(await issuePlan(context, planId, issue)).toMatchObject({ error: { code: 'plan-issued' } });
  const { pairings } = valueOf(await previewRevision(context, planId, read));
  expect(await acceptRevision(context, read, planId, pairings)).toMatchObject({ error: { code: 'plan-issued' } });
  expect((await addOpinion(context, planId, null, { unit: '财政局', text: '补录' })).ok).toBe(true);
});

it('can be taken back with undo', async () => {
  const { context, planId, taskId } = await issuedPlan();
  expect(valueOf(await undo(context, planId))).toBe('印发（金开工〔2020〕1号）');
  expect(valueOf(await editTasks(context, planId, [taskId], { remark: '改' }))).toBe(1);
});

it('asks for number and day', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  for (const data of [
    { ...issue, documentNumber: ' ' },
    { ...issue, date: '2020-13-40' },
  ]) {
    expect(await issuePlan(context, planId, data)).toMatchObject({ error: { code: 'issue-incomplete' } });
  }
});

it('changes a task by 调整单 in one step, with original, new, reason and approval', async () => {
  const { context, planId, taskId, order } = await issuedPlan();
  const patch = { leadUnits: ['投资促进局', ' '], deadline: { words: '年底前', date: '2020-12-31' } };
  const slip = valueOf(await adjustTask(context, planId, { ...order, patch }));
  expect(slip).toMatchObject({ number: 1, reason: '机构改革', approvedBy: '王主任', task: '引进项目25个。' });
  expect(slip.changes).toEqual([
    { field: '牵头单位', original: '招商局', changed: '投资促进局' },
    { field: '完成时限', original: '', changed: '年底前' },
  ]);
  const table = valueOf(await adjustmentTableOf(context, planId, 1));
  expect(table.rows.map((row) => row.slice(2, 5))).toEqual([
    ['牵头单位', '招商局', '投资促进局'],
    ['完成时限', '（空）', '年底前'],
  ]);
  expect(table.lead).toContain('金开工〔2020〕1号');
  expect((await context.repository.tasks(planId))[0]?.leadUnits).toEqual(['投资促进局']);
  await undo(context, planId);
  expect(await context.repository.adjustments(planId)).toEqual([]);
  expect((await context.repository.tasksByIds([taskId]))[0]?.leadUnits).toEqual(['招商局']);
});

it('refuses a 调整单 without reason, without change, or before 印发', async () => {
  const { context, planId, order } = await issuedPlan();
  const patch = { leadUnits: ['财政局'] };
  const code = async (parts: object) => {
    const result = await adjustTask(context, planId, { ...order, patch, ...parts });
    return result.ok ? null : result.error.code;
  };
  expect(await code({ reason: ' ' })).toBe('adjustment-incomplete');
  expect(await code({ patch: { leadUnits: ['招商局'] } })).toBe('adjustment-empty');
  expect(await code({ taskId: 'gone' })).toBe('task-missing');
  await undo(context, planId);
  expect(await code({})).toBe('not-issued');
});

it('gives the lines of the check page', async () => {
  const { context, planId } = await issuedPlan();
  const lines = valueOf(await issueCheckOf(context, planId));
  expect(lines.find(({ code }) => code === 'no-lead')).toMatchObject({ count: 1 });
});
