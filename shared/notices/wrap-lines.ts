import { characterEm, textWidth } from './text-width.js';

/** Marks that no line begins with. */
const noStart = new Set([...'，。、；：？！）》〉」』】〕”’…—·％,.;:?!)]}% ']);
/** Marks that no line ends with. */
const noEnd = new Set([...'（《〈「『【〔“‘([{']);
/** Marks that Word lets hang over the edge rather than begin a line (overflowPunct, on by default). */
const mayHang = new Set([...'，。、；：？！）》〉」』】〕”’']);

/**
 * Where the lines of a paragraph begin, as Word and WPS break them: `perLine` characters a line, the first shorter by
 * `indent` (or longer, when negative). No break inside a run of Latin letters or digits; one closing mark may hang over
 * the edge. The one rule for sheets and for every estimate of a height, so that the two never differ.
 */
export function wrapLines(text: string, perLine: number, indent = 0): number[] {
  const starts = [0];
  let start = 0;
  let width = perLine - indent;
  for (;;) {
    start = endOfLine(text, start, width);
    if (start >= text.length) return starts;
    starts.push(start);
    width = perLine;
  }
}

/** Number of lines that a paragraph takes; an empty one takes one. */
export function lineCount(text: string, perLine: number, indent = 0): number {
  return wrapLines(text, perLine, indent).length;
}

/**
 * true when a line ends well before the edge, because a long address or number did not fit: set justified, its characters
 * would be torn apart.
 */
export function isTorn(text: string, perLine: number, indent = 0): boolean {
  const starts = wrapLines(text, perLine, indent);
  return starts.slice(1).some((end, index) => {
    const width = textWidth(text.slice(starts[index], end).trimEnd());
    return perLine - (index === 0 ? indent : 0) - width > mostSlack;
  });
}

/** Characters that a justified line may be spread by. */
const mostSlack = 3;

function endOfLine(text: string, start: number, width: number): number {
  let used = 0;
  let breakAt = start;
  let previous = '';
  for (let index = start; index < text.length; index += previous.length) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (index > start && mayBreak(previous, character)) breakAt = index;
    used += characterEm(character);
    // A blank at the end of a line takes no room.
    if (used > width && index > start && character !== ' ') {
      const next = text.charAt(index + 1);
      if (mayHang.has(character) && !noStart.has(next)) return index + 1;
      return breakAt > start ? breakAt : index;
    }
    previous = character;
  }
  return text.length;
}

function mayBreak(previous: string, next: string): boolean {
  if (noStart.has(next) || noEnd.has(previous)) return false;
  return !(isLatin(previous) && isLatin(next));
}

/** Letters, digits and what stands inside numbers, codes and addresses. */
function isLatin(character: string): boolean {
  return character > ' ' && character < '\u0250' && character !== '·';
}
