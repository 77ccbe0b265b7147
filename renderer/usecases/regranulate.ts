import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import type { Granularity } from '../../shared/model/plan.js';
import { spansOverlap } from '../../shared/model/span.js';
import type { Deadline, Task } from '../../shared/model/task.js';
import { makeTasks } from '../../shared/review/make-tasks.js';
import { laterDeadline, uniteAssignments } from '../../shared/review/unite-assignments.js';
import { sameValue } from './same-value.js';
import { isReworded, textOfSpans } from './task-source.js';

/** A table re-made at another granularity, and what the clerk should know before she agrees. */
export interface Regranulated {
  readonly tasks: readonly Task[];
  readonly before: number;
  readonly after: number;
  /** New rows that join rows with different units: all names are kept, the first lead leads. */
  readonly joined: number;
  /** Reworded texts that cannot be kept because their row is split or joined. */
  readonly rewordingsLost: number;
}

/**
 * Makes the rows of a plan anew at `granularity`. A row of exactly the same source stays as it is; split rows inherit
 * the assignment, joined rows join theirs. Rows that the clerk added stay behind the row they followed. Sentences
 * whose rows the clerk removed stay without rows.
 */
export function regranulate(snapshot: PlanSnapshot, granularity: Granularity, newId: () => string): Regranulated {
  const { plan, source, sentences, tasks } = snapshot;
  const text = source.document.text;
  const used = new Set(tasks.flatMap((task) => task.sentences));
  const wanted = sentences.filter((sentence) => used.has(sentence.index));
  const sourced = tasks.filter((task) => task.spans.length > 0);
  const carried = makeTasks({ planId: plan.id, source, sentences: wanted, granularity, newId }).map((made) => ({
    made,
    from: sourced.filter((old) => old.spans.some((a) => made.spans.some((b) => spansOverlap(a, b)))),
  }));
  const claimed = new Set<string>();
  const remade = carried.map(({ made, from }) => carry(text, made, from, claimed));
  const sequence = withOwnRows(tasks, remade);
  const kept = new Set(remade.map((task) => task.id));
  return {
    tasks: sequence.map((task, index) => ({ ...task, order: index + 1 })),
    before: tasks.length,
    after: sequence.length,
    joined: carried.filter(({ from }) => differ(from)).length,
    rewordingsLost: sourced.filter((old) => !kept.has(old.id) && isReworded(text, old)).length,
  };
}

function differ(from: readonly Task[]): boolean {
  const units = from.map(({ leadUnits, supportUnits }) => ({ leadUnits, supportUnits }));
  return units.some((its) => !sameValue(its, units[0]));
}

/** `claimed` are the old rows that an earlier row has taken over: lineage and milestones go to one row only. */
function carry(text: string, made: Task, from: readonly Task[], claimed: Set<string>): Task {
  const unclaimed = from.filter(({ id }) => !claimed.has(id));
  for (const { id } of from) claimed.add(id);
  const same = from.find((old) => sameValue(old.spans, made.spans));
  if (same !== undefined) return same;
  if (from.length === 0) return made;
  return {
    ...made,
    ...uniteAssignments(from),
    lineage: unclaimed[0]?.lineage ?? made.lineage,
    milestones: unclaimed.flatMap(({ milestones }) => milestones),
    deadline: carriedDeadline(text, made, from),
    recheck: recheckOf(from),
  };
}

function recheckOf(from: readonly Task[]): string {
  return [...new Set(from.map((old) => old.recheck))].filter((why) => why !== '').join('；');
}

/**
 * A deadline that the clerk typed goes to every part. One that the text names stays with the part that names it: there
 * `made` has found it already.
 */
function carriedDeadline(text: string, made: Task, from: readonly Task[]): Deadline | null {
  const typed = from
    .filter((old) => old.deadline !== null && !textOfSpans(text, old.spans).includes(old.deadline.words))
    .map((old) => old.deadline);
  return [made.deadline, ...typed].reduce<Deadline | null>(laterDeadline, null);
}

/** Puts the clerk's own rows behind the row that now holds what stood above them. */
function withOwnRows(tasks: readonly Task[], remade: readonly Task[]): Task[] {
  const sequence = [...remade];
  let above: Task | undefined;
  for (const task of tasks) {
    if (task.spans.length === 0) {
      const at = above === undefined ? -1 : lastIndexWithin(sequence, above);
      sequence.splice(at + 1, 0, task);
    }
    above = task;
  }
  return sequence;
}

function lastIndexWithin(sequence: readonly Task[], above: Task): number {
  return sequence.reduce(
    (last, task, index) =>
      task.id === above.id || task.spans.some((a) => above.spans.some((b) => spansOverlap(a, b))) ? index : last,
    -1,
  );
}
