import type { Span } from '../model/span.js';
import { readMarker } from './read-marker.js';

/** How long a line is. Printers count columns, where letters and digits take half a place; programs count characters. */
interface Measure {
  readonly lengthOf: (half: string, line: Span) => number;
  /** Width of a page; wider lines were not wrapped by a printer or a mail program. */
  readonly narrowest: number;
  readonly widest: number;
  /** A line this near to the margin is full. */
  readonly slack: number;
}

/** Full-width punctuation is half width in the text that is searched, and still takes two columns on paper. */
const NARROW = /[\w.%+/ -]/g;
const characters = (_: string, [start, end]: Span): number => end - start;
const columns = (half: string, [start, end]: Span): number =>
  2 * (end - start) - (half.slice(start, end).match(NARROW)?.length ?? 0);

const MEASURES: readonly Measure[] = [
  { lengthOf: characters, narrowest: 20, widest: 60, slack: 3 },
  { lengthOf: columns, narrowest: 40, widest: 120, slack: 4 },
];

/** Text counts as wrapped when so many lines, and this share of all, are full and end in the middle of a sentence. */
const LEAST_FULL_LINES = 8;
const SHARE_OF_FULL_LINES = 0.4;
const SENTENCE_END = /[。:;!?]["”)】]?\s*$/;
/** Paragraphs are set in by so many spaces; a line further in is centred or signs the document. */
const INDENT = /^ {2,8}(?=\S)/;
/** A shorter line that stops in the middle is a heading or a title, not the first of a wrapped paragraph. */
const SHORTEST_WRAPPED = 16;
const LEAST_INDENTED = 5;

/** How the text was wrapped: by which measure, how many lines show it. */
interface Wrapping {
  readonly measure: Measure;
  readonly full: number;
  readonly lines: number;
}

/** The width at which the lines were wrapped, by one measure; null when they were not. */
function wrappedBy(measure: Measure, half: string, lines: readonly Span[]): Wrapping | null {
  const lengths = lines.map((line) => measure.lengthOf(half, line));
  const width = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < measure.narrowest || width > measure.widest) return null;
  const full = width - measure.slack;
  const broken = lines.filter(
    (line, index) => (lengths[index] ?? 0) >= full && !SENTENCE_END.test(half.slice(...line)),
  );
  const enough = broken.length >= LEAST_FULL_LINES && broken.length >= lines.length * SHARE_OF_FULL_LINES;
  return enough ? { measure, full, lines: broken.length } : null;
}

/** The wrapping that most lines agree with. */
function findWrapping(half: string, lines: readonly Span[]): Wrapping | null {
  const filled = lines.filter(([start, end]) => end > start);
  const found = MEASURES.flatMap((measure) => wrappedBy(measure, half, filled) ?? []);
  return found.sort((a, b) => b.lines - a.lines)[0] ?? null;
}

/** True when paragraphs of the text begin with an indent, so that a line without one goes on. */
function isIndented(half: string, lines: readonly Span[]): boolean {
  const words = lines.map((line) => half.slice(...line)).filter((line) => line.trim() !== '');
  const indented = words.filter((line) => INDENT.test(line)).length;
  return indented >= LEAST_INDENTED && indented * 2 >= words.filter((line) => line.length >= SHORTEST_WRAPPED).length;
}

/** A new paragraph: indented, numbered, or after an empty line. */
function startsParagraph(half: string, line: Span): boolean {
  const words = half.slice(...line);
  const indent = /^\s*/.exec(words)?.[0].length ?? 0;
  return (
    words.trim() === '' || indent >= 2 || /[\t|]/.test(words) || readMarker(half, line[0] + indent, line[1]) !== null
  );
}

/** An indented paragraph that stops in the middle of a sentence. */
function isCutShort(half: string, paragraph: Span, line: Span): boolean {
  const words = half.slice(...line);
  return INDENT.test(half.slice(...paragraph)) && words.length >= SHORTEST_WRAPPED && !SENTENCE_END.test(words);
}

/** A line with fewer characters is a cell or a heading, whatever it ends in. */
const SHORTEST_TORN = 10;
/** Characters looked at on either side of a line end. */
const REACH = 160;
const ENDS_IN_NUMBER = /\d[百千万亿]{0,2}$/;
const BEGINS_WITH_UNIT =
  /^[百千万亿]{0,2}(?:元|美元|亩|吨|公里|米|平方|立方|公顷|千瓦|个|家|户|人|项|件|条|座|所|处|套|辆|名|场|次|期|批|%|‰|年|月|日)/;

/** A bracket, or a number and its unit, that the line end tears apart. */
function isTorn(half: string, [start, end]: Span, next: Span): boolean {
  if (end - start < SHORTEST_TORN) return false;
  const before = half.slice(Math.max(start, end - REACH), end).trimEnd();
  const after = half.slice(next[0], Math.min(next[1], next[0] + REACH)).trimStart();
  if (ENDS_IN_NUMBER.test(before) && BEGINS_WITH_UNIT.test(after)) return true;
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(]*\)/.test(after);
}

/**
 * Lines of text that was wrapped (pasted from a printed page) joined to paragraphs: a line that fills the width goes on
 * in the next one; where paragraphs are indented, so does one that stops in the middle of a sentence; and anywhere one
 * that breaks off inside a bracket or a quantity. Spans then hold line breaks; the text stays as it is.
 */
export function joinWrapped(half: string, lines: readonly Span[]): Span[] {
  const wrapping = findWrapping(half, lines);
  const indented = isIndented(half, lines);
  const joined: Span[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const belongs = last && !startsParagraph(half, line) && (goesOn || isTorn(half, last, line));
    const paragraph: Span = belongs ? [last[0], line[1]] : line;
    if (belongs) joined.pop();
    joined.push(paragraph);
    const full = wrapping !== null && wrapping.measure.lengthOf(half, line) >= wrapping.full;
    goesOn = full || (indented && isCutShort(half, paragraph, line));
  }
  return joined;
}
