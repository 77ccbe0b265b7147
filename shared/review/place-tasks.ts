import type { Task } from '../model/task.js';
import type { Carried } from './carry-task.js';

/** Order of the new text where the clerk had kept the old one's; a task without sentences stays behind its neighbour. */
export function placeTasks(carried: readonly Carried[], oldTasks: readonly Task[]): Carried[] {
  const starts = oldTasks.filter(({ spans }) => spans.length > 0).map(({ spans }) => spans[0]?.[0] ?? 0);
  const inTextOrder = starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0));
  const own = carried.filter(({ added }) => !added);
  const added = carried.filter((one) => one.added);
  const placed = inTextOrder ? byText(own) : own;
  for (const one of added) {
    const start = startOf(one);
    let after = -1;
    for (const [at, other] of placed.entries()) {
      const before = other.spans.length > 0 && startOf(other) < start;
      if (before && (after === -1 || startOf(other) >= startOf(placed[after] ?? other))) after = at;
    }
    placed.splice(after + 1, 0, one);
  }
  return placed;
}

function byText(carried: readonly Carried[]): Carried[] {
  let start = -1;
  const keyed = carried.map((one) => {
    start = one.spans.length > 0 ? startOf(one) : start;
    return { one, start };
  });
  return keyed.sort((a, b) => a.start - b.start).map(({ one }) => one);
}

function startOf({ spans }: Carried): number {
  return Math.min(...spans.map(([start]) => start));
}
