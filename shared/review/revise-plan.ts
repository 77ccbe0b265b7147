import type { ReadDocument } from '../ipc/contract.js';
import type { Opinion } from '../model/opinion.js';
import type { Pairing } from '../model/pairing.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { Plan, PlanSource } from '../model/plan.js';
import type { Sentence } from '../model/sentence.js';
import type { Task } from '../model/task.js';
import { carryOver, type CarryOver } from './carry-over.js';
import type { Draft } from './draft-sentences.js';
import { makeTasks } from './make-tasks.js';
import { moveOpinions } from './move-opinions.js';
import { newPlan } from './new-plan.js';

export interface Revising {
  readonly old: PlanSnapshot;
  readonly opinions: readonly Opinion[];
  readonly read: ReadDocument;
  /** As the clerk confirmed them. */
  readonly pairings: readonly Pairing[];
  /** ISO instant. */
  readonly now: string;
  readonly newId: () => string;
}

/** What accepting a revised draft does to the table, for the question before and the receipt after. */
export interface RevisionEffect {
  /** Tasks that keep their assignment and need no second look. */
  readonly kept: number;
  /** Tasks marked 分工需复核 because their sentences changed. */
  readonly recheck: number;
  /** Tasks of new sentences. */
  readonly added: number;
  /** Tasks whose sentences are gone, as they were. */
  readonly dropped: readonly Task[];
  /** Tasks that became part of another one. */
  readonly absorbed: number;
}

/** The records of a revised draft, not yet written anywhere. */
export interface RevisedPlan {
  readonly plan: Plan;
  readonly source: PlanSource;
  readonly sentences: readonly Sentence[];
  readonly tasks: readonly Task[];
  readonly opinions: readonly Opinion[];
  readonly effect: RevisionEffect;
}

/**
 * Makes the revised draft of a plan: a new plan record of the same series with the tasks, decisions and opinions of the
 * old draft carried over by the pairings. Tasks have new ids (the old draft keeps its own, to be read later) and keep
 * their lineage.
 */
export function revisePlan({ old, opinions, read, pairings, now, newId }: Revising): RevisedPlan {
  const made = newPlan({ read, granularity: old.plan.granularity, now, newId });
  const { series, origin, checkedDoubts } = old.plan;
  const plan: Plan = { ...made.plan, series, origin, checkedDoubts, revision: stageAfter(old.plan, made.plan) };
  const source: PlanSource = { ...made.source, revises: { planId: old.plan.id, pairings: [...pairings] } };
  const sentences = withDecisions(made.sentences, old, pairings);
  const freshTasks = makeTasks({ planId: plan.id, source, sentences, granularity: plan.granularity, newId });
  const [oldDraft, newDraft] = [draftOfSource(old.source), draftOfSource(source)];
  const carried = carryOver({ oldDraft, newDraft, pairings, oldTasks: old.tasks, freshTasks, newId });
  const { tasks, lineageOf } = renewed(carried, old.tasks, plan.id, newId);
  return {
    plan,
    source,
    sentences,
    tasks,
    opinions: moveOpinions(opinions, {
      planId: plan.id,
      pairings,
      lineages: new Set(tasks.map(({ lineage }) => lineage)),
      absorbed: new Map(carried.absorbed.map(({ taskId, into }) => [lineageOf(taskId), lineageOf(into)])),
    }),
    effect: effectOf(carried, old.tasks),
  };
}

/** A stored draft as the comparison takes it. */
export function draftOfSource({ document, parsed }: PlanSource): Draft {
  return { text: document.text, parsed };
}

/** 征求意见稿 → 送审稿; a text with a document number is 印发稿. */
function stageAfter(old: Plan, made: Plan): Plan['revision'] {
  return made.revision === 'issued' || old.revision === 'issued' ? 'issued' : 'review';
}

/** What the clerk decided about a sentence holds for what it became, unless its substance is another. */
function withDecisions(fresh: readonly Sentence[], old: PlanSnapshot, pairings: readonly Pairing[]): Sentence[] {
  const decided = new Map<number, Sentence['kind']>();
  for (const { kind, oldSentences, newSentences } of pairings) {
    const [at, there] = [oldSentences[0], newSentences[0]];
    if (at === undefined || there === undefined || !['unchanged', 'wording'].includes(kind)) continue;
    const own = old.sentences[at];
    if (own && own.kind !== old.source.parsed.sentences[at]?.kind) decided.set(there, own.kind);
  }
  return fresh.map((sentence) => ({ ...sentence, kind: decided.get(sentence.index) ?? sentence.kind }));
}

/** The carried tasks with ids of their own and their reasons to be looked at; copies begin a lineage of their own. */
function renewed(carried: CarryOver, oldTasks: readonly Task[], planId: string, newId: () => string) {
  const lineages = new Map(oldTasks.map(({ id, lineage }) => [id, lineage]));
  const whys = new Map(carried.review.map(({ taskId, why }) => [taskId, why]));
  const tasks = carried.tasks.map((task): Task => {
    const lineage = lineages.get(task.id);
    const id = lineage === undefined ? task.id : newId();
    const why = [task.recheck, whys.get(task.id) ?? ''].filter((one) => one !== '');
    return { ...task, id, planId, lineage: lineage ?? task.id, recheck: [...new Set(why)].join('；') };
  });
  return { tasks, lineageOf: (taskId: string) => lineages.get(taskId) ?? taskId };
}

function effectOf({ tasks, review, dropped, absorbed }: CarryOver, oldTasks: readonly Task[]): RevisionEffect {
  const known = new Set(oldTasks.map(({ id }) => id));
  const marked = new Set(review.map(({ taskId }) => taskId));
  const carried = tasks.filter(({ id }) => known.has(id));
  const recheck = carried.filter(({ id }) => marked.has(id)).length;
  return {
    kept: carried.length - recheck,
    recheck,
    added: tasks.length - carried.length,
    dropped,
    absorbed: absorbed.length,
  };
}
