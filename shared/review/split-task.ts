import type { Sentence } from '../model/sentence.js';
import { sliceSpan, spansOverlap, type Span } from '../model/span.js';
import type { Task } from '../model/task.js';
import { splitClauses } from '../text/split-sentences.js';
import { textOf } from './carry-task.js';

/** What a task comes from: the plan's text and its sentences. */
export interface TaskSource {
  readonly text: string;
  readonly sentences: readonly Pick<Sentence, 'index' | 'span'>[];
}

/** Where the 分句 of a task begin, as offsets into its text; empty when there is only one. */
export function clauseOffsets(text: string): number[] {
  return splitClauses(text, [0, text.length])
    .slice(1)
    .map(([start]) => start);
}

/**
 * Cuts a task at offsets into its text (UTF-16 units). Each part keeps the pieces of the source that its words come from;
 * where the clerk has reworded the task, every part keeps the whole source. All parts inherit the assignment; a deadline
 * that the words themselves name stays with the part that names it, milestones stay with the first part, which also keeps
 * the id. Offsets that cut nothing off are left out; a single part means that there is nothing to split.
 */
export function splitTask(task: Task, offsets: readonly number[], source: TaskSource, newId: () => string): Task[] {
  const cuts = cutsOf(task.text, offsets);
  const positions = positionsOf(task, source.text);
  const named = task.deadline !== null && task.text.includes(task.deadline.words);
  return cuts.map(([from, to], part) => {
    const text = task.text.slice(from, to).trim();
    const id = part === 0 ? task.id : newId();
    const origin = positions === null ? task : originOf(positions.slice(from, to), task, source);
    return {
      ...task,
      id,
      lineage: part === 0 ? task.lineage : id,
      text,
      spans: origin.spans.map(([start, end]) => [start, end]),
      sentences: [...origin.sentences],
      deadline: named && !text.includes(task.deadline?.words ?? '') ? null : task.deadline,
      milestones: part === 0 ? task.milestones : [],
    };
  });
}

/** The pieces between the offsets that hold more than white space. */
function cutsOf(text: string, offsets: readonly number[]): Span[] {
  const inside = [...new Set(offsets)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
  const cuts: Span[] = [];
  let start = 0;
  for (const end of [...inside, text.length]) {
    if (text.slice(start, end).trim() === '') continue;
    cuts.push([start, end]);
    start = end;
  }
  return cuts;
}

/** For each character of the task's text its place in the source; null when the text is not the source's own. */
function positionsOf({ spans, text }: Task, source: string): number[] | null {
  if (spans.length === 0 || text !== textOf(source, spans)) return null;
  return spans.flatMap((span) => {
    const piece = sliceSpan(source, span);
    const start = span[0] + piece.length - piece.trimStart().length;
    return Array.from({ length: piece.trim().length }, (_, at) => start + at);
  });
}

function originOf(positions: readonly number[], task: Task, source: TaskSource): Pick<Task, 'spans' | 'sentences'> {
  const spans: [number, number][] = [];
  for (const position of positions) {
    const last = spans[spans.length - 1];
    if (last && last[1] === position) last[1] = position + 1;
    else spans.push([position, position + 1]);
  }
  const sentences = source.sentences
    .filter(({ index, span }) => task.sentences.includes(index) && spans.some((own) => spansOverlap(own, span)))
    .map(({ index }) => index);
  return { spans, sentences };
}
