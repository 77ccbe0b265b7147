import type { Span } from '../model/span.js';

const SPACE = /[\s\u200b\ufeff]/;

/** The span without white space at either end; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let [start, end] = span;
  while (start < end && SPACE.test(text[start] ?? '')) start++;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--;
  return start < end ? [start, end] : null;
}
