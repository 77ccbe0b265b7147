import type { SentenceKind } from '../model/parsed-plan.js';
import type { Sentence } from '../model/sentence.js';
import type { Task } from '../model/task.js';

/** The one place that a sentence of the body has. */
export type Place = SentenceKind | 'merged';

/** 覆盖情况: how many sentences of the body stand where. The counts of `places` add up to `total`. */
export interface Coverage {
  /** Sentences of the body without titles. */
  readonly total: number;
  /** Sentences that have a place: everything but 待定. */
  readonly decided: number;
  readonly undecided: number;
  readonly places: Readonly<Record<Exclude<Place, 'title'>, number>>;
  /** Sentences of kind task that no task comes from: should be none, shown loudly when there are. */
  readonly orphans: readonly number[];
}

/**
 * Counts the coverage of a plan. A sentence counts as 并入 when every task it is part of begins with another sentence.
 * A sentence of kind task without any task is undecided again: it would be missing from the paper.
 */
export function coverage(sentences: readonly Sentence[], tasks: readonly Task[]): Coverage {
  const leading = new Set(tasks.flatMap((task) => task.sentences.slice(0, 1)));
  const used = new Set(tasks.flatMap((task) => task.sentences));
  const places = { task: 0, merged: 0, indicator: 0, background: 0, responsibility: 0, undecided: 0 };
  const orphans: number[] = [];
  for (const { kind, index } of sentences) {
    if (kind === 'title') continue;
    if (kind !== 'task') places[kind]++;
    else if (leading.has(index)) places.task++;
    else if (used.has(index)) places.merged++;
    else {
      places.undecided++;
      orphans.push(index);
    }
  }
  const total = Object.values(places).reduce((sum, count) => sum + count, 0);
  return { total, decided: total - places.undecided, undecided: places.undecided, places, orphans };
}
