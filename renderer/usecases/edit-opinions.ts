import {
  outcomeLabels,
  type Opinion,
  type OpinionContent,
  type OpinionDecision,
  type ReturnedOpinion,
} from '../../shared/model/opinion.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { sliceSpan } from '../../shared/model/span.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { opinionPlacer } from '../../shared/review/place-opinions.js';
import { placeWords, sentencePlaces } from '../../shared/review/sentence-place.js';
import { putOpinion, removeOpinion } from './mutations.js';
import { sameValue } from './same-value.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';
import { backupBeforeImport } from './write-backup.js';

/** What an opinion is about: a task (by lineage), a sentence (by index), or the whole document. */
export type OpinionTarget = { readonly lineage: string } | { readonly sentence: number } | null;

/** What the clerk types; place and quote are taken from the draft when they are left out. */
export type NewOpinion = Pick<OpinionContent, 'unit' | 'text'> & Partial<OpinionContent>;

export type OpinionPatch = Partial<OpinionContent & OpinionDecision & Pick<Opinion, 'group'>>;

/** Adds an opinion; the value is its record. Opinions may be entered after 印发, too, but not to an earlier draft. */
export function addOpinion(
  context: UseCaseContext,
  planId: string,
  target: OpinionTarget,
  content: NewOpinion,
): Promise<Result<Opinion>> {
  const work = async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const [opinion] = await newOpinions(context, snapshot, [{ target, content }]);
    if (opinion === undefined) return planMissing();
    return ok({ label: `录入意见（${opinion.unit}）`, mutations: [putOpinion(opinion)], value: opinion });
  };
  return saveChange(context, planId, work, 'current');
}

/** Changes what a unit wrote, what the office decided, or the group, of one or many opinions; the value is how many changed. */
export function editOpinions(
  context: UseCaseContext,
  planId: string,
  opinionIds: readonly string[],
  patch: OpinionPatch,
): Promise<Result<number>> {
  const work = async () => {
    const opinions = (await context.repository.opinions(planId)).filter(({ id }) => opinionIds.includes(id));
    const changed = opinions.map((one) => ({ ...one, ...patch })).filter((one, at) => !sameValue(one, opinions[at]));
    const many = changed.length > 1 ? `（${changed.length} 条）` : '';
    return ok({ label: `${labelOf(patch)}${many}`, mutations: changed.map(putOpinion), value: changed.length });
  };
  return saveChange(context, planId, work, 'current');
}

/** Attaches an opinion to a sentence or a task, as for one of a form that names none; what the unit wrote stays as it is. */
export function placeOpinion(
  context: UseCaseContext,
  planId: string,
  opinionId: string,
  target: OpinionTarget,
): Promise<Result<void>> {
  const work = async () => {
    const snapshot = await context.repository.snapshot(planId);
    const opinion = (await context.repository.opinions(planId)).find(({ id }) => id === opinionId);
    if (snapshot === undefined || opinion === undefined) return planMissing();
    const attached = attachedTo(snapshot, target);
    const { place, quote } = opinion;
    const placed = { ...opinion, ...attached, place: place || attached.place, quote: quote || attached.quote };
    return ok({ label: '改意见所指的位置', mutations: [putOpinion(placed)], value: undefined });
  };
  return saveChange(context, planId, work, 'current');
}

/** Removes opinions; the value is how many. */
export function removeOpinions(
  context: UseCaseContext,
  planId: string,
  opinionIds: readonly string[],
): Promise<Result<number>> {
  const work = async () => {
    const removed = (await context.repository.opinions(planId)).filter(({ id }) => opinionIds.includes(id));
    return ok({ label: `删除 ${removed.length} 条意见`, mutations: removed.map(removeOpinion), value: removed.length });
  };
  return saveChange(context, planId, work, 'current');
}

export interface OpinionsImported {
  readonly added: number;
  /** Left out because the same unit's same opinion is there already. */
  readonly known: number;
  /** Added without a sentence, because the form names none that was found. */
  readonly unplaced: number;
}

/** Stores the opinions of a returned form (`opinions.open`), each at the sentence that it quotes. One undoable change. */
export async function importOpinions(
  context: UseCaseContext,
  planId: string,
  returned: readonly ReturnedOpinion[],
): Promise<Result<OpinionsImported>> {
  await backupBeforeImport(context);
  const work = async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    if (returned.length === 0)
      return fail('opinions-empty', '这份反馈表里没有意见。', '如单位反馈“无意见”，不需要录入。');
    const seen = new Set((await context.repository.opinions(planId)).map(keyOf));
    const fresh = returned.filter((opinion) => !seen.has(keyOf(opinion)) && seen.add(keyOf(opinion)));
    const place = opinionPlacer(snapshot.source);
    const added = await newOpinions(
      context,
      snapshot,
      fresh.map((content) => {
        const sentence = place(content);
        return { target: sentence === null ? null : { sentence }, content };
      }),
    );
    const unplaced = added.filter(({ sentence }) => sentence === null).length;
    return ok({
      label: `导入 ${added.length} 条意见`,
      mutations: added.map(putOpinion),
      value: { added: added.length, known: returned.length - added.length, unplaced },
    });
  };
  return saveChange(context, planId, work, 'current');
}

function keyOf({ unit, text, proposed, quote }: ReturnedOpinion): string {
  return JSON.stringify([unit, text, proposed, quote]);
}

async function newOpinions(
  { repository, newId }: UseCaseContext,
  snapshot: PlanSnapshot,
  entries: readonly { readonly target: OpinionTarget; readonly content: NewOpinion }[],
): Promise<Opinion[]> {
  const { plan } = snapshot;
  const present = await repository.opinions(plan.id);
  const last = present.reduce((most, { order }) => Math.max(most, order), 0);
  return entries.map(({ target, content }, index): Opinion => {
    const { place, quote, ...attached } = attachedTo(snapshot, target);
    return {
      id: newId(),
      series: plan.series,
      planId: plan.id,
      order: last + index + 1,
      ...attached,
      unit: content.unit.trim(),
      text: content.text,
      place: content.place || place,
      quote: content.quote || quote,
      reason: content.reason ?? '',
      proposed: content.proposed ?? '',
      outcome: null,
      outcomeReason: '',
      finalWording: '',
      group: '',
    };
  });
}

/** Where the opinion is attached, with place and words as they stand in this draft. */
function attachedTo(
  { source, tasks }: PlanSnapshot,
  target: OpinionTarget,
): Pick<Opinion, 'lineage' | 'sentence' | 'span' | 'place' | 'quote'> {
  const lineage = target !== null && 'lineage' in target ? target.lineage : null;
  const task = lineage === null ? undefined : tasks.find((one) => one.lineage === lineage);
  const sentence = target !== null && 'sentence' in target ? target.sentence : (task?.sentences[0] ?? null);
  const span = sentence === null ? undefined : source.parsed.sentences[sentence]?.span;
  const place = sentence === null ? undefined : sentencePlaces(source.parsed)[sentence];
  const words = span === undefined ? '' : sliceSpan(source.document.text, span).trim();
  return {
    lineage,
    sentence: span === undefined ? null : sentence,
    span: span === undefined ? null : [span[0], span[1]],
    place: place === undefined ? '' : placeWords(place),
    quote: task?.text ?? words,
  };
}

function labelOf(patch: OpinionPatch): string {
  if (patch.outcome) return `意见${outcomeLabels[patch.outcome]}`;
  if (patch.group !== undefined) return patch.group === '' ? '取消意见归并' : '归并意见';
  return '修改意见';
}
