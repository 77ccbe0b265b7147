import { z } from 'zod';

/** `[start, end)` in UTF-16 code units of the source text: where a thing was found. */
export const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Span = readonly [start: number, end: number];

/** The piece of the source text that a span names. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** True when the two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
