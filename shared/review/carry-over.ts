import type { Pairing } from '../model/pairing.js';
import type { Task } from '../model/task.js';
import { brief, carryTask, holds, textOf, type Carried } from './carry-task.js';
import type { Draft } from './draft-sentences.js';
import { placeTasks } from './place-tasks.js';
import { uniteAssignments } from './unite-assignments.js';

export interface CarryOverInput {
  readonly oldDraft: Draft;
  readonly newDraft: Draft;
  /** Pairings as confirmed by the clerk; each sentence of both drafts stands in one. */
  readonly pairings: readonly Pairing[];
  /** Tasks of the old draft, in order, with what the clerk filled in. */
  readonly oldTasks: readonly Task[];
  /** Tasks as `makeTasks` makes them of the new draft: they hold its planId, and serve for sentences that are new. */
  readonly freshTasks: readonly Task[];
  readonly newId: () => string;
}

export interface CarryOver {
  /** Tasks of the new draft in order. A carried task keeps its id, so that opinions and history stay with it. */
  readonly tasks: Task[];
  /** Tasks to look at again, and why: 分工需复核. */
  readonly review: { readonly taskId: string; readonly why: string }[];
  /** Tasks all of whose sentences were deleted. */
  readonly dropped: Task[];
  /** Tasks that became part of another one when their sentences were merged. */
  readonly absorbed: { readonly taskId: string; readonly into: string }[];
}

/**
 * Moves the tasks of a plan to its revised draft. Unchanged, reworded and substantially changed sentences keep their task
 * (the last with a reason to look at it), a split sentence gives copies, merged ones one task with the units of all, in
 * order. Tasks of deleted sentences are listed, new sentences give tasks without units. Nothing is lost silently.
 */
export function carryOver(input: CarryOverInput): CarryOver {
  const byOld = new Map(input.pairings.flatMap((pairing) => pairing.oldSentences.map((at) => [at, pairing] as const)));
  const absorbed: { taskId: string; into: string }[] = [];
  const dropped: Task[] = [];
  let carried: Carried[] = [];
  for (const task of input.oldTasks) {
    const found = carryTask(task, byOld, input);
    if (found.length === 0) dropped.push(task);
    carried.push(...found);
  }
  carried = unite(carried, input.pairings, absorbed);
  addNewSentences(carried, input);
  const tasks = finish(placeTasks(carried, input.oldTasks), input);
  const review = tasks.flatMap(({ task, whys }) =>
    whys.length > 0 ? [{ taskId: task.id, why: whys.join('；') }] : [],
  );
  return { tasks: tasks.map(({ task }) => task), review, dropped, absorbed };
}

/** Makes one task of those whose sentences were merged; the first keeps its id. */
function unite(
  carried: readonly Carried[],
  pairings: readonly Pairing[],
  absorbed: { taskId: string; into: string }[],
): Carried[] {
  const merged = new Set(pairings.filter(({ kind }) => kind === 'merged').flatMap((pairing) => pairing.newSentences));
  const owner = new Map<number, Carried>();
  const kept: Carried[] = [];
  for (const one of carried) {
    const shared = one.sentences.find((index) => merged.has(index));
    const first = shared === undefined ? undefined : owner.get(shared);
    if (first) {
      join(first, one);
      absorbed.push({ taskId: one.task.id, into: first.task.id });
      continue;
    }
    for (const index of one.sentences) if (merged.has(index)) owner.set(index, one);
    kept.push(one);
  }
  return kept;
}

function join(first: Carried, other: Carried): void {
  first.task = { ...first.task, ...uniteAssignments([first.task, other.task]) };
  for (const span of other.spans) if (!first.spans.some((own) => own[0] === span[0])) first.spans.push(span);
  first.sentences = union(first.sentences, other.sentences);
  first.whys = union(first.whys, other.whys);
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}

/** Gives every sentence that nobody carried a task: its own, or that of the 条 when tasks are made of whole 条. */
function addNewSentences(carried: Carried[], { freshTasks, newDraft }: CarryOverInput): void {
  const owner = new Map(carried.flatMap((one) => one.sentences.map((index) => [index, one] as const)));
  for (const fresh of freshTasks) {
    const left = fresh.sentences.filter((index) => !owner.has(index));
    if (left.length === 0) continue;
    const spans = fresh.spans.filter((span) =>
      left.some((index) => holds(newDraft.parsed.sentences[index]?.span, span)),
    );
    const owners = [...new Set(fresh.sentences.flatMap((index) => owner.get(index) ?? []))];
    const [only, second] = owners;
    if (only && !second && only.verbatim) {
      only.spans.push(...spans);
      only.sentences.push(...left);
      only.whys.push(`新稿在这一条增加了“${brief(textOf(newDraft.text, spans))}”`);
    } else {
      const task = { ...fresh, sentences: left, text: textOf(newDraft.text, spans) };
      carried.push({
        task,
        spans: [...spans],
        sentences: left,
        whys: ['新稿增加，尚未分工'],
        verbatim: true,
        added: true,
      });
    }
  }
}

/** The tasks as records of the new draft, numbered in order; each with its reasons. */
function finish(
  placed: readonly Carried[],
  { newDraft, freshTasks }: CarryOverInput,
): { task: Task; whys: string[] }[] {
  const planId = freshTasks[0]?.planId;
  let neighbour: Pick<Task, 'section' | 'item'> = { section: null, item: null };
  return placed.map(({ task, whys, verbatim, ...from }, index) => {
    const spans = [...from.spans].sort((a, b) => a[0] - b[0]);
    const sentences = [...from.sentences].sort((a, b) => a - b);
    const first = newDraft.parsed.sentences[sentences[0] ?? -1];
    // A task that the clerk added has no sentence: it belongs where its neighbour does, if it belonged anywhere.
    const { section, item } = first ?? (task.section === null ? task : neighbour);
    neighbour = { section, item };
    const text = verbatim ? textOf(newDraft.text, spans) : task.text;
    const pieces: Task['spans'] = spans.map(([start, end]) => [start, end]);
    const record = {
      ...task,
      planId: planId ?? task.planId,
      order: index + 1,
      sentences,
      spans: pieces,
      section,
      item,
      text,
    };
    return { whys, task: record };
  });
}
