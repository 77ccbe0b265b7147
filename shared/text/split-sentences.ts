import type { Span } from '../model/span.js';
import { pairBrackets } from './brackets.js';
import { toHalfWidth } from './half-width.js';
import { trimSpan } from './trim-span.js';

const SENTENCE_END = new Set(['。', '!', '?']);
const CLOSING_QUOTES = new Set(['”', '’', '」', '』']);
const CLAUSE_END = new Set([';']);

/** Position after the end mark at `at`, with doubled marks and the quotes that it closes. */
function afterMarks(half: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (SENTENCE_END.has(half[end] ?? '') || CLOSING_QUOTES.has(half[end] ?? ''))) end++;
  return end;
}

/** True when the quote closed at `at` ends a sentence: …。” followed by nothing that continues it. */
function quoteEndsSentence(half: string, at: number, limit: number): boolean {
  if (!CLOSING_QUOTES.has(half[at] ?? '') || !SENTENCE_END.has(half[at - 1] ?? '')) return false;
  return at + 1 >= limit || !/[,、;:的等和与及]/.test(half[at + 1] ?? '');
}

/**
 * Cuts `span` at marks that lie outside brackets and quotes. A bracket that follows a finished sentence
 * (（某单位负责）) stands by itself. Spans are trimmed and in order.
 */
function splitAtMarks(half: string, span: Span, marks: ReadonlySet<string>): Span[] {
  const pairs = pairBrackets(half, span);
  const pieces: Span[] = [];
  let start = span[0];
  const cut = (end: number): void => {
    const piece = trimSpan(half, [start, end]);
    if (piece) pieces.push(piece);
    start = end;
  };
  let at = span[0];
  while (at < span[1]) {
    const close = pairs.get(at);
    if (close !== undefined) {
      const opens = half[at] === '(' || half[at] === '【';
      const alone =
        opens && marks === SENTENCE_END && pieces.length > 0 && at - start < 8 && half.slice(start, at).trim() === '';
      if (alone) cut(afterMarks(half, close, span[1]));
      else if (quoteEndsSentence(half, close, span[1]) && marks === SENTENCE_END) cut(close + 1);
      at = Math.max(close + 1, start);
      continue;
    }
    if (marks.has(half[at] ?? '')) {
      cut(afterMarks(half, at, span[1]));
      at = start;
    } else at++;
  }
  cut(span[1]);
  return pieces;
}

/** 句: pieces of `span` that end in 。！？, brackets and quotes kept whole. `half` is the text in half width. */
export function splitSentences(half: string, span: Span): Span[] {
  return splitAtMarks(half, span, SENTENCE_END);
}

/** 分句: pieces of `span` that end in ；, brackets and quotes kept whole. Takes the source text. */
export function splitClauses(text: string, span: Span): Span[] {
  const [start, end] = span;
  // Only the piece is normalised: callers split one sentence of a long text.
  const pieces = splitAtMarks(toHalfWidth(text.slice(start, end)), [0, end - start], CLAUSE_END);
  return pieces.map(([from, to]) => [from + start, to + start]);
}
