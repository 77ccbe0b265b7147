import { expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { pairByHand, unpair } from '../../shared/review/correct-pairings.js';
import { draftOfSource } from '../../shared/review/revise-plan.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { deletePlan } from './delete-plan.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { putOpinion } from './mutations.js';
import { acceptRevision, changeTableOf, confirmRecheck, previewRevision } from './revise-plan.js';
import { setSentenceKind } from './set-sentence-kind.js';
import { redo, undo } from './undo.js';

const first = readDocumentOf({
  '一、招商': [
    'task:全年力争新引进亿元以上项目25个，到位资金46亿元。',
    'task:加快推进高端装备制造产业园标准化厂房建设。',
    'task:编印惠企政策汇编，送到每一家企业手中。',
    'task:深入开展“四送一服”双千工程。',
  ],
});
const second = readDocumentOf({
  '一、招商': [
    'task:全年力争新引进亿元以上项目30个，到位资金46亿元。',
    'task:加快推动高端装备制造产业园标准化厂房建设。',
    'task:深入开展“四送一服”双千工程。',
    'task:升级园区视频监控，实现主要路口全覆盖。',
  ],
});

async function assignedPlan() {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, first));
  const tasks = await context.repository.tasks(planId);
  for (const [at, unit] of ['招商局', '建设局', '办公室', '经发局'].entries()) {
    await editTasks(context, planId, [tasks[at]?.id ?? ''], { leadUnits: [unit] });
  }
  return { context, planId, tasks };
}

async function accepted() {
  const { context, planId, tasks } = await assignedPlan();
  const preview = valueOf(await previewRevision(context, planId, second));
  const receipt = valueOf(await acceptRevision(context, second, planId, preview.pairings));
  return { context, planId, oldTasks: tasks, preview, receipt };
}

it('says beforehand what a revised draft does to the table', async () => {
  const { context, planId } = await assignedPlan();
  const preview = valueOf(await previewRevision(context, planId, second));
  expect(preview.counts).toMatchObject({ unchanged: 1, wording: 1, substance: 1, deleted: 1, new: 1 });
  expect(preview).toMatchObject({ differentDocument: false, effect: { kept: 2, recheck: 1, added: 1, absorbed: 0 } });
  expect(preview.effect.dropped.map(({ leadUnits }) => leadUnits)).toEqual([['办公室']]);
  expect(await context.repository.plans()).toHaveLength(1);
});

it('warns of a document that is another one altogether', async () => {
  const { context, planId } = await assignedPlan();
  const other = readDocumentOf({ '一、教育': ['task:开展教师培训。', 'task:新建小学两所。', 'task:举办运动会。'] });
  expect(valueOf(await previewRevision(context, planId, other)).differentDocument).toBe(true);
});

it('carries assignments to a new plan of the series, marks what to look at again, keeps the old draft', async () => {
  const { context, planId, oldTasks, receipt } = await accepted();
  const tasks = await context.repository.tasks(receipt.planId);
  expect(tasks.map(({ leadUnits }) => leadUnits.join())).toEqual(['招商局', '建设局', '经发局', '']);
  expect(tasks.map(({ recheck }) => recheck !== '')).toEqual([true, false, false, true]);
  expect(tasks.slice(0, 3).map(({ lineage }) => lineage)).toEqual(
    [oldTasks[0], oldTasks[1], oldTasks[3]].map((t) => t?.lineage),
  );
  const [plan, old] = [await context.repository.plan(receipt.planId), await context.repository.plan(planId)];
  expect(plan).toMatchObject({ series: planId, supersededBy: null, revision: 'issued' });
  expect(old?.supersededBy).toBe(receipt.planId);
  expect(await context.repository.tasks(planId)).toHaveLength(4);
});

it('refuses to change the earlier draft, and to undo from it', async () => {
  const { context, planId, oldTasks } = await accepted();
  const edited = await editTasks(context, planId, [oldTasks[0]?.id ?? ''], { remark: '改' });
  expect(edited).toMatchObject({ ok: false, error: { code: 'plan-superseded' } });
  expect(await undo(context, planId)).toMatchObject({ ok: false, error: { code: 'plan-superseded' } });
});

it('is one step back and one forth', async () => {
  const { context, planId, receipt } = await accepted();
  await undo(context, receipt.planId);
  expect(await context.repository.plan(receipt.planId)).toBeUndefined();
  expect((await context.repository.plan(planId))?.supersededBy).toBeNull();
  expect(valueOf(await redo(context, planId))).toContain('导入新稿');
  expect(await context.repository.tasks(receipt.planId)).toHaveLength(4);
});

it('makes the earlier draft editable again when the newer one is deleted', async () => {
  const { context, planId, oldTasks, receipt } = await accepted();
  valueOf(await deletePlan(context, receipt.planId));
  expect(valueOf(await editTasks(context, planId, [oldTasks[0]?.id ?? ''], { remark: '改' }))).toBe(1);
  await undo(context, planId);
  await undo(context, planId);
  expect(await context.repository.plan(receipt.planId)).toBeDefined();
});

it('moves opinions with their sentences and tasks, and keeps decisions about sentences', async () => {
  const { context, planId, tasks } = await assignedPlan();
  const opinion = {
    series: planId,
    planId,
    unit: '财政局',
    place: '',
    quote: '',
    text: '建议删去',
    reason: '',
    proposed: '',
    outcome: null,
    outcomeReason: '',
    finalWording: '',
    group: '',
  };
  const ofSentence = { ...opinion, id: 'o1', order: 1, lineage: null, sentence: 3, span: null };
  const ofDropped = { ...opinion, id: 'o2', order: 2, lineage: tasks[2]?.lineage ?? '', sentence: 2, span: null };
  await context.repository.commit({ planId, label: '意见', mutations: [ofSentence, ofDropped].map(putOpinion) });
  valueOf(await setSentenceKind(context, planId, [1], 'background'));
  const { pairings } = valueOf(await previewRevision(context, planId, second));
  const receipt = valueOf(await acceptRevision(context, second, planId, pairings));
  const moved = await context.repository.opinions(receipt.planId);
  expect(moved.map(({ id, sentence, lineage }) => [id, sentence, lineage])).toEqual([
    ['o1', 2, null],
    ['o2', null, null],
  ]);
  expect(moved[0]?.span).toEqual(second.parsed.sentences[2]?.span);
  expect((await context.repository.sentences(receipt.planId))[1]?.kind).toBe('background');
  expect(await context.repository.tasks(receipt.planId)).toHaveLength(3);
});

it('lets the clerk pair by hand and take pairs apart', async () => {
  const { context, planId } = await assignedPlan();
  const { pairings } = valueOf(await previewRevision(context, planId, second));
  const source = await context.repository.source(planId);
  if (!source) throw new Error('no source');
  const drafts = { old: draftOfSource(source), new: { text: second.document.text, parsed: second.parsed } };
  const paired = valueOf(pairByHand(pairings, { old: [2], new: [3] }, drafts));
  expect(paired.map(({ kind }) => kind)).toEqual(['substance', 'wording', 'unchanged', 'substance']);
  const merged = valueOf(pairByHand(pairings, { old: [2, 3], new: [2] }, drafts));
  expect(merged.map(({ kind }) => kind)).toEqual(['substance', 'wording', 'merged', 'new']);
  const [one] = pairings;
  expect(one && unpair(pairings, one, drafts).map(({ kind }) => kind)).toEqual([
    'deleted',
    'new',
    'wording',
    'deleted',
    'unchanged',
    'new',
  ]);
  expect(pairByHand(pairings, { old: [0, 1], new: [0, 1] }, drafts)).toMatchObject({
    error: { code: 'pairing-shape' },
  });
  const receipt = valueOf(await acceptRevision(context, second, planId, paired));
  expect(receipt).toMatchObject({ kept: 2, recheck: 2, added: 0, dropped: [] });
});

it('refuses pairings that leave a sentence out', async () => {
  const { context, planId } = await assignedPlan();
  const { pairings } = valueOf(await previewRevision(context, planId, second));
  const refused = await acceptRevision(context, second, planId, pairings.slice(1));
  expect(refused).toMatchObject({ ok: false, error: { code: 'pairings-stale' } });
});

it('prints the change table with what each change means for the units', async () => {
  const { context, receipt } = await accepted();
  const table = valueOf(await changeTableOf(context, receipt.planId, { withUnchanged: false }));
  expect(table.columns.map(({ heading }) => heading)).toEqual(['序号', '原稿', '新稿', '变化', '分工影响']);
  expect(table.rows.map((row) => row[4])).toEqual([
    '第1项，招商局牵头，分工需复核',
    '第2项，建设局牵头，分工沿用',
    '原第3项删去（办公室牵头）',
    '新增第4项，尚未分工',
  ]);
  expect(table.lead).toContain('未变 1');
  const [task] = await context.repository.tasks(receipt.planId);
  expect(valueOf(await confirmRecheck(context, receipt.planId, [task?.id ?? '']))).toBe(1);
  const again = valueOf(await changeTableOf(context, receipt.planId, { withUnchanged: true }));
  expect(again.rows[0]?.[4]).toBe('第1项，招商局牵头，分工已复核');
  expect(again.rows).toHaveLength(5);
});
