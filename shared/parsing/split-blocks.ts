import type { Span } from '../model/span.js';
import { NUMERAL_CLASS, parseNumeral } from '../text/chinese-numerals.js';
import { trimSpan } from '../text/trim-span.js';
import type { Block } from './block.js';
import { joinWrapped } from './join-wrapped.js';
import { readMarker } from './read-marker.js';
import { splitFlattened } from './split-flattened.js';

/** Marks of light markup before a paragraph: # headings, > quotes. */
const MARKUP = /(?:#{1,6} |> )/y;
/** Dashes and dots before a paragraph; a single - may be a minus. */
const BULLET = /(?:-{2,4}|[•●◆■▪·★◎○□]{1,2}) ?/y;
const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029\f]/g;

/** Lines of the text, without their breaks. */
export function splitLines(half: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of half.matchAll(LINE_BREAK)) {
    lines.push([start, match.index]);
    start = match.index + match[0].length;
  }
  lines.push([start, half.length]);
  return lines;
}

/** The paragraph at `span` with its number read. */
export function toBlock(half: string, span: Span): Block {
  MARKUP.lastIndex = span[0];
  const start = MARKUP.test(half) ? MARKUP.lastIndex : span[0];
  const trimmed = trimSpan(half, [start, span[1]]) ?? span;
  const marker = readMarker(half, trimmed[0], trimmed[1]);
  BULLET.lastIndex = trimmed[0];
  const bullet = marker === null && BULLET.test(half) && BULLET.lastIndex < trimmed[1];
  return bullet ? { span: trimmed, marker, bulletEnd: BULLET.lastIndex } : { span: trimmed, marker };
}

/** 2.2021年6月底前…: a number read as a decimal is numbering when it continues the sequence. */
function withDigitsAfterPoint(half: string, blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.marker?.kind === 'arabic') last = block.marker.ordinal ?? last;
    const match =
      block.marker === null ? /^(\d{1,2})[.、](?=\d)/.exec(half.slice(block.span[0], block.span[0] + 4)) : null;
    if (!match || Number(match[1]) !== last + 1) return block;
    last += 1;
    const contentStart = block.span[0] + match[0].length;
    return { span: block.span, marker: { kind: 'arabic', rank: 5, number: String(last), ordinal: last, contentStart } };
  });
}

const SPACED_NUMBER = new RegExp(`^([${NUMERAL_CLASS}]{1,3}) +(?=[^ ]{2})`);

/** 一 加强领导: a numeral and a gap number paragraphs when a sequence from 一 on does so and nothing has 一、. */
function withSpacedNumbers(half: string, blocks: readonly Block[]): Block[] {
  if (blocks.some(({ marker }) => marker?.kind === 'chinese')) return [...blocks];
  let count = 0;
  const numbered = blocks.map((block) => {
    const match = block.marker === null ? SPACED_NUMBER.exec(half.slice(block.span[0], block.span[0] + 10)) : null;
    const number = match?.[1] ?? '';
    if (!match || parseNumeral(number) !== count + 1) return block;
    count += 1;
    const contentStart = block.span[0] + match[0].length;
    return { span: block.span, marker: { kind: 'chinese' as const, rank: 3, number, ordinal: count, contentStart } };
  });
  return count >= 2 ? numbered : [...blocks];
}

/** Paragraphs of the text in order, empty lines left out, flattened lines cut apart. */
export function splitBlocks(half: string): Block[] {
  const blocks: Block[] = [];
  for (const line of joinWrapped(half, splitLines(half))) {
    const trimmed = trimSpan(half, line);
    if (!trimmed) continue;
    for (const piece of splitFlattened(half, trimmed)) {
      const span = trimSpan(half, piece);
      if (span) blocks.push(toBlock(half, span));
    }
  }
  return withDigitsAfterPoint(half, withSpacedNumbers(half, blocks));
}
