import { expect, it } from 'vitest';
import { ok } from '../../shared/result.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { addOpinion, editOpinions, importOpinions, placeOpinion, removeOpinions } from './edit-opinions.js';
import { exportTable } from './export-table.js';
import { importPlan } from './import-plan.js';
import { checkAdopted, opinionTableOf } from './opinion-papers.js';
import { mergeTasksOf } from './split-merge-tasks.js';
import { undo } from './undo.js';

async function plan() {
  const context = await testContext({
    'export.table': ({ suggestedName }) => ok({ path: `/表/${suggestedName}.docx` }),
  });
  const read = readDocumentOf({ '一、招商': ['task:引进项目25个。', 'task:培育企业。'] });
  const { planId } = valueOf(await importPlan(context, read));
  return { context, planId, opinions: () => context.repository.opinions(planId) };
}

it('adds an opinion to a sentence with its place and words, decides it and takes it back', async () => {
  const { context, planId, opinions } = await plan();
  const content = { unit: ' 财政局', text: '改为30个' };
  const opinion = valueOf(await addOpinion(context, planId, { sentence: 0 }, content));
  expect(opinion).toMatchObject({ unit: '财政局', place: '第一方面第1条第1句', quote: '引进项目25个。', order: 1 });
  valueOf(await editOpinions(context, planId, [opinion.id], { outcome: 'adopted', finalWording: '引进项目30个' }));
  expect((await opinions())[0]?.outcome).toBe('adopted');
  expect(valueOf(await checkAdopted(context, planId))[0]?.state).toBe('missing');
  expect(valueOf(await undo(context, planId))).toBe('意见采纳');
  expect(valueOf(await undo(context, planId))).toBe('录入意见（财政局）');
  expect(await opinions()).toEqual([]);
});

it('follows the task when tasks are merged', async () => {
  const { context, planId, opinions } = await plan();
  const tasks = await context.repository.tasks(planId);
  const lineage = tasks[1]?.lineage ?? '';
  valueOf(await addOpinion(context, planId, { lineage }, { unit: '招商局', text: '并入上一条' }));
  valueOf(
    await mergeTasksOf(
      context,
      planId,
      tasks.map(({ id }) => id),
    ),
  );
  expect((await opinions())[0]?.lineage).toBe(tasks[0]?.lineage);
});

it('imports a returned form once, each opinion at the sentence that it quotes', async () => {
  const { context, planId, opinions } = await plan();
  const row = { unit: '财政局', place: '', quote: '培育企业', text: '增加数量', reason: '', proposed: '' };
  const form = [row, { ...row, quote: '', text: '总体同意，格式请统一' }, row];
  expect(valueOf(await importOpinions(context, planId, form))).toEqual({ added: 2, known: 1, unplaced: 1 });
  expect(valueOf(await importOpinions(context, planId, form))).toEqual({ added: 0, known: 3, unplaced: 0 });
  expect((await opinions()).map(({ sentence, order }) => [sentence, order])).toEqual([
    [1, 1],
    [null, 2],
  ]);
  expect(await importOpinions(context, planId, [])).toMatchObject({ error: { code: 'opinions-empty' } });
});

it('saves the table where the clerk says', async () => {
  const { context, planId, opinions } = await plan();
  await importOpinions(context, planId, [
    { unit: '财政局', place: '', quote: '', text: '好', reason: '', proposed: '' },
  ]);
  const table = valueOf(await opinionTableOf(context, planId, 'published'));
  expect(table.rows).toHaveLength(1);
  expect(valueOf(await exportTable(context, table, 'docx'))?.path).toBe('/表/某某区2020年工作要点意见采纳情况表.docx');
  valueOf(
    await removeOpinions(
      context,
      planId,
      (await opinions()).map(({ id }) => id),
    ),
  );
  expect(valueOf(await opinionTableOf(context, planId, 'office')).rows).toEqual([]);
});

it('attaches an opinion of the whole document to a sentence and keeps what the unit wrote', async () => {
  const { context, planId, opinions } = await plan();
  const content = { unit: '财政局', text: '增加数量', quote: '培育企业若干家' };
  const { id } = valueOf(await addOpinion(context, planId, null, content));
  valueOf(await placeOpinion(context, planId, id, { sentence: 1 }));
  expect(await opinions()).toMatchObject([{ sentence: 1, place: '第一方面第1条第2句', quote: '培育企业若干家' }]);
});
