import type { Task } from '../../shared/model/task.js';

/** Below this distance between two rows fractions run out of digits; then the whole table is numbered anew. */
const smallestGap = 1e-6;

/**
 * Gives the tasks of `placed` (ids) an order that puts them where they stand in `sequence`; the others keep theirs.
 * Returns the tasks whose record has to be written: the placed ones, or all of them when the fractions ran out.
 */
export function orderPlaced(sequence: readonly Task[], placed: ReadonlySet<string>): Task[] {
  const orders = fractions(sequence, placed);
  if (orders !== null) {
    return sequence.flatMap((task, index) => (placed.has(task.id) ? [{ ...task, order: orders[index] ?? 0 }] : []));
  }
  return sequence
    .map((task, index) => ({ task, order: index + 1 }))
    .filter(({ task, order }) => placed.has(task.id) || task.order !== order)
    .map(({ task, order }) => ({ ...task, order }));
}

/** The orders of all rows in `sequence`, placed rows spread evenly between their neighbours; null when too narrow. */
function fractions(sequence: readonly Task[], placed: ReadonlySet<string>): number[] | null {
  const orders: number[] = [];
  for (let at = 0; at < sequence.length;) {
    const end = endOfRun(sequence, placed, at);
    const from = orders[at - 1] ?? (sequence[end]?.order ?? 1) - (end - at) - 1;
    const to = sequence[end]?.order ?? from + (end - at) + 1;
    const step = (to - from) / (end - at + 1);
    if (end > at && step < smallestGap) return null;
    for (let row = at; row < end; row++) orders.push(from + step * (row - at + 1));
    const fixed = sequence[end];
    if (fixed !== undefined) orders.push(fixed.order);
    at = end + 1;
  }
  return orders;
}

/** The first row from `at` on that is not placed. */
function endOfRun(sequence: readonly Task[], placed: ReadonlySet<string>, at: number): number {
  let end = at;
  for (let task = sequence[end]; task !== undefined && placed.has(task.id); task = sequence[end]) end += 1;
  return end;
}

/** Inserts tasks made from sentences into the table where the document has them. */
export function insertByDocument(tasks: readonly Task[], added: readonly Task[]): Task[] {
  return added.reduce<Task[]>(
    (sequence, task) => {
      const first = firstSentence(task);
      const before = sequence.reduce(
        (best, row, index) =>
          firstSentence(row) < first && firstSentence(row) >= best.sentence
            ? { index, sentence: firstSentence(row) }
            : best,
        { index: -1, sentence: -1 },
      );
      return [...sequence.slice(0, before.index + 1), task, ...sequence.slice(before.index + 1)];
    },
    [...tasks],
  );
}

/** Tasks that the clerk added come from no sentence and attract nothing. */
function firstSentence(task: Task): number {
  return task.sentences[0] ?? -2;
}
