import { expect, it } from 'vitest';
import { readDocumentOf, unitOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { duplicatesAcrossPlans, prepareSearch } from './all-plans.js';
import { applyMarks, proofTableOf } from './apply-marks.js';
import { importPlan } from './import-plan.js';
import { putUnit } from './mutations.js';
import { acceptRevision, previewRevision } from './revise-plan.js';
import { undo } from './undo.js';

const read = readDocumentOf({
  '一、招商': ['task:引进亿元以上项目25个，到位资金46亿元。'],
  '二、建设': ['task:建设标准化厂房二十万平方米。'],
});

async function plan() {
  const context = await testContext();
  const units = [unitOf('招商局', 1), unitOf('各区、县级市', 2)].map(putUnit);
  await context.repository.commit({ planId: null, label: '单位', mutations: units });
  const { planId } = valueOf(await importPlan(context, read));
  return { context, planId };
}

it('prints large type with the numbers of the table and room for the pen', async () => {
  const { context, planId } = await plan();
  const table = valueOf(await proofTableOf(context, planId));
  expect(table).toMatchObject({ largeType: true, lead: expect.stringContaining('共 2 项') });
  expect(table.columns[table.columns.length - 1]?.heading).toBe('批注');
  expect(table.rows.map((row) => row[0])).toEqual(['一、招商', '1', '二、建设', '2']);
});

it('types marks back by row number in one step', async () => {
  const { context, planId } = await plan();
  const marks = [
    { number: 1, field: 'leadUnits', value: '招商局、各区、县级市' },
    { number: 1, field: 'deadline', value: '6月底前' },
    { number: 2, field: 'leader', value: ' 王一 ' },
    { number: 2, field: 'remark', value: '' },
  ] as const;
  expect(valueOf(await applyMarks(context, planId, marks))).toBe(2);
  expect(await context.repository.tasks(planId)).toMatchObject([
    { leadUnits: ['招商局', '各区、县级市'], deadline: { words: '6月底前', date: '2020-06-30' } },
    { leader: '王一', remark: '' },
  ]);
  expect(valueOf(await undo(context, planId))).toContain('录入清样批注（2 条任务');
});

it('types nothing when a number names no row', async () => {
  const { context, planId } = await plan();
  const marks = [1, 3, 0].map((number) => ({ number, field: 'leader' as const, value: '王一' }));
  const refused = await applyMarks(context, planId, marks);
  expect(refused).toMatchObject({ ok: false, error: { code: 'mark-row-missing' } });
  expect(!refused.ok && refused.error.title).toContain('3、0');
  expect(await applyMarks(context, planId, [{ number: 1, field: 'text', value: ' ' }])).toMatchObject({ ok: false });
  expect((await context.repository.tasks(planId))[0]?.leader).toBe('');
});

it('searches and compares the newest drafts of all plans', async () => {
  const { context, planId } = await plan();
  valueOf(
    await importPlan(
      context,
      readDocumentOf({ '一、要点': ['task:引进亿元以上的项目25个，到位资金46亿元。'] }, '市要点'),
    ),
  );
  const { pairings } = valueOf(await previewRevision(context, planId, read));
  const { planId: newest } = valueOf(await acceptRevision(context, read, planId, pairings));
  const search = await prepareSearch(context.repository);
  expect(search('到位资金', 10).hits.map((hit) => hit.planId)).toContain(newest);
  expect(search('到位资金', 10).total).toBe(2);
  const groups = await duplicatesAcrossPlans(context.repository);
  expect(groups.map(({ tasks }) => tasks.map(({ planTitle }) => planTitle).sort())).toEqual([
    ['市要点', '某某区2020年工作要点'].sort(),
  ]);
});
