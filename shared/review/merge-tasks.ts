import type { Task } from '../model/task.js';
import { textOf } from './carry-task.js';
import { uniteAssignments } from './unite-assignments.js';

/**
 * One task of several, given in the order of the table; the first keeps its id, place and lineage. The pieces of source,
 * the sentences and the units of all are kept. The text is the source's own where all texts were, otherwise the texts
 * stand one behind the other.
 */
export function mergeTasks(first: Task, others: readonly Task[], sourceText: string): Task {
  const tasks = [first, ...others];
  const spans = distinctSpans(tasks);
  const verbatim = tasks.every((task) => task.spans.length > 0 && task.text === textOf(sourceText, task.spans));
  return {
    ...first,
    ...uniteAssignments(tasks),
    spans,
    sentences: [...new Set(tasks.flatMap((task) => task.sentences))].sort((a, b) => a - b),
    text: verbatim ? textOf(sourceText, spans) : [...new Set(tasks.map((task) => task.text))].join(''),
    recheck: [...new Set(tasks.map((task) => task.recheck))].filter((why) => why !== '').join('；'),
  };
}

/** All pieces in document order; neighbours that touch become one, so that a task split and merged is as before. */
function distinctSpans(tasks: readonly Task[]): Task['spans'] {
  const sorted = tasks.flatMap((task) => task.spans).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const spans: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = spans[spans.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
