import { sliceSpan, spansOverlap, type Span } from '../../shared/model/span.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';

/** The text that a task of these spans starts with. */
export function textOfSpans(source: string, spans: readonly Span[]): string {
  return spans.map((span) => sliceSpan(source, span).trim()).join('');
}

/** True when the clerk has reworded the task (or wrote it herself). */
export function isReworded(source: string, task: Task): boolean {
  return task.text !== textOfSpans(source, task.spans);
}

/** The task without these sentences; null when nothing is left. A text that the clerk reworded stays as it is. */
export function withoutSentences(source: string, task: Task, gone: readonly Sentence[]): Task | null {
  const indexes = new Set(gone.map((sentence) => sentence.index));
  const sentences = task.sentences.filter((index) => !indexes.has(index));
  if (sentences.length === 0) return null;
  const spans = task.spans.filter((span) => !gone.some((sentence) => spansOverlap(sentence.span, span)));
  const text = isReworded(source, task) ? task.text : textOfSpans(source, spans);
  return { ...task, sentences, spans, text };
}

/** True when anybody has filled in anything. */
export function isAssigned(task: Task): boolean {
  const { leadUnits, supportUnits, leader, personInCharge, remark } = task;
  return leadUnits.length + supportUnits.length > 0 || [leader, personInCharge, remark].some((field) => field !== '');
}
