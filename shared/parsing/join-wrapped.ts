import type { Span } from '../model/span.js';
import { readMarker } from './read-marker.js';

/** Width of a page in characters; wider lines were not wrapped by a printer or a mail program. */
const NARROWEST = 20;
const WIDEST = 60;
/** A line this near to the margin is full. */
const SLACK = 3;
/** Text counts as wrapped when so many lines, and this share of all, are full and end in the middle of a sentence. */
const LEAST_FULL_LINES = 8;
const SHARE_OF_FULL_LINES = 0.4;
const SENTENCE_END = /[。:;!?]["”)】]?\s*$/;

const lengthOf = ([start, end]: Span): number => end - start;

/** The width at which the lines were wrapped; null when they were not. */
function wrapWidth(half: string, lines: readonly Span[]): number | null {
  const filled = lines.filter((line) => lengthOf(line) > 0);
  const lengths = filled.map(lengthOf).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const broken = filled.filter((line) => lengthOf(line) >= width - SLACK && !SENTENCE_END.test(half.slice(...line)));
  return broken.length >= LEAST_FULL_LINES && broken.length >= filled.length * SHARE_OF_FULL_LINES ? width : null;
}

/** A new paragraph: indented, numbered, or after an empty line. */
function startsParagraph(half: string, line: Span): boolean {
  const words = half.slice(...line);
  const indent = /^\s*/.exec(words)?.[0].length ?? 0;
  return (
    words.trim() === '' || indent >= 2 || /[\t|]/.test(words) || readMarker(half, line[0] + indent, line[1]) !== null
  );
}

/**
 * Lines of text that was wrapped at a fixed width (pasted from a printed page) joined to paragraphs: a full line goes
 * on in the next one. Spans then hold line breaks; the text stays as it is.
 */
export function joinWrapped(half: string, lines: readonly Span[]): Span[] {
  const width = wrapWidth(half, lines);
  if (width === null) return [...lines];
  const joined: Span[] = [];
  let full = false;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (full && last && !startsParagraph(half, line)) joined[joined.length - 1] = [last[0], line[1]];
    else joined.push(line);
    full = lengthOf(line) >= width - SLACK;
  }
  return joined;
}
