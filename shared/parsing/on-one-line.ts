import type { Span } from '../model/span.js';

/** A finding with its place and its words. */
interface Quoted {
  readonly span: Span;
  readonly quote: string;
}

/** A line end with the white space around it, inside a paragraph that a fixed width has cut. */
const LINE_END = /[ \t]*[\r\n\u0085\u2028\u2029\f]+[ \t]*/g;
const HAS_LINE_END = /[\r\n\u0085\u2028\u2029\f]/;

/** Reads a stretch of text: the source, the same in half width, and where the stretch stands in both. */
type Reader<T> = (text: string, half: string, span: Span) => T[];

/**
 * Lets `read` see the stretch `span` without its line ends, so that 不少于↵500人 and 3.2亿↵元 are read whole. Spans and
 * quotes of what it finds are those of the source, line ends included.
 */
export function onOneLine<T extends Quoted>(text: string, half: string, span: Span, read: Reader<T>): T[] {
  const words = half.slice(span[0], span[1]);
  if (!HAS_LINE_END.test(words)) return read(text, half, span);
  const places: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at++) places.push(span[0] + at);
  };
  for (const match of words.matchAll(LINE_END)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(words.length);
  const pick = (source: string): string => places.map((at) => source[at] ?? '').join('');
  return read(pick(text), pick(half), [0, places.length]).map((found) => {
    const start = places[found.span[0]] ?? span[0];
    const end = (places[found.span[1] - 1] ?? span[1] - 1) + 1;
    return { ...found, span: [start, end], quote: text.slice(start, end) };
  });
}
