import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { removeTasks } from './arrange-tasks.js';
import { addOpinion, editOpinions } from './edit-opinions.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { historyTableOf, planHistory } from './plan-history.js';
import { acceptRevision, previewRevision } from './revise-plan.js';
import { undo } from './undo.js';

const sentences = ['引进项目25个。', '培育企业12家。', '建设厂房。', '服务企业。', '招聘人才。', '治理扬尘。'];
const first = readDocumentOf({ '一、招商': sentences.map((text) => `task:${text}` as const) });
const second = readDocumentOf({
  '一、招商': ['引进项目30个。', ...sentences.slice(1)].map((text) => `task:${text}` as const),
});

async function revisedPlan() {
  const context = await testContext();
  await context.repository.saveSetting('userName', '王科长');
  const { planId } = valueOf(await importPlan(context, first));
  const tasks = await context.repository.tasks(planId);
  valueOf(await editTasks(context, planId, [tasks[0]?.id ?? '', tasks[1]?.id ?? ''], { leadUnits: ['招商局'] }));
  await context.repository.saveSetting('userName', '李科员');
  const { pairings } = valueOf(await previewRevision(context, planId, second));
  const { planId: newest } = valueOf(await acceptRevision(context, second, planId, pairings));
  return { context, planId, newest, lineage: tasks[0]?.lineage ?? '' };
}

it('tells field by field who changed what, an import in one line', async () => {
  const { context, newest } = await revisedPlan();
  const rows = await planHistory(context, newest);
  expect(rows.slice(0, 3).map(({ who, task, field, before, after }) => [who, task, field, before, after])).toEqual([
    ['王科长', '6 条任务', '新增任务', '', ''],
    ['王科长', '引进项目25个。', '牵头单位', '', '招商局'],
    ['王科长', '培育企业12家。', '牵头单位', '', '招商局'],
  ]);
});

it('follows one task through the drafts', async () => {
  const { context, newest, lineage } = await revisedPlan();
  const rows = await planHistory(context, newest, { lineage });
  expect(rows.map(({ field }) => field)).toEqual(['新增任务', '牵头单位', '任务内容', '分工复核']);
  expect(rows[2]).toMatchObject({ who: '李科员', before: '引进项目25个。', after: '引进项目30个。' });
});

it('filters by person, field and day', async () => {
  const { context, newest } = await revisedPlan();
  expect((await planHistory(context, newest, { who: '王科长' })).every(({ who }) => who === '王科长')).toBe(true);
  expect(await planHistory(context, newest, { fields: ['牵头单位'] })).toHaveLength(2);
  expect(await planHistory(context, newest, { from: '2020-03-03' })).toEqual([]);
  expect((await planHistory(context, newest, { to: '2020-03-02' })).length).toBeGreaterThan(3);
});

it('tells of opinions, removed tasks and steps taken back', async () => {
  const { context, newest } = await revisedPlan();
  const opinion = valueOf(await addOpinion(context, newest, { sentence: 0 }, { unit: '财政局', text: '改为28个' }));
  valueOf(await editOpinions(context, newest, [opinion.id], { outcome: 'rejected', outcomeReason: '任务已定' }));
  const [, second] = await context.repository.tasks(newest);
  valueOf(await removeTasks(context, newest, [second?.id ?? '']));
  await undo(context, newest);
  const rows = (await planHistory(context, newest)).slice(-3);
  expect(rows.map(({ field, before, after, undone }) => [field, before, after, undone])).toEqual([
    ['意见', '', '财政局：改为28个', false],
    ['意见', '财政局：改为28个', '财政局：改为28个【不采纳】任务已定', false],
    ['删除任务', '培育企业12家。', '', true],
  ]);
  const table = valueOf(await historyTableOf(context, newest));
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  expect(table.rows[table.rows.length - 1]?.[3]).toBe('删除 1 条任务（已撤销）');
});
