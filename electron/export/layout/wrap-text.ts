import { characterWidth } from './character-width.js';

/** Marks that no line begins with. */
const noStart = codes('，。、；：？！）》〉」』】〕”’…—·％,.;:?!)]}%');
/** Marks that no line ends with. */
const noEnd = codes('（《〈「『【〔“‘([{');
const lineEnd = 0x0a;

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/**
 * Where the lines of `text` begin when it is set in a column `width` em wide: greedy filling, breaks anywhere between
 * Chinese characters, none inside a run of Latin letters or digits, none before a closing mark or after an opening one.
 * The first is always 0.
 */
export function lineStarts(text: string, width: number): number[] {
  const starts = [0];
  // The commonest cell: too short to reach the edge whatever it holds.
  if (text.length <= width && !text.includes('\n')) return starts;
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  let previous = lineEnd;
  const begin = (at: number, carried: number): void => {
    starts.push(at);
    start = breakAt = at;
    used = carried;
    usedAtBreak = 0;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === lineEnd) {
      begin(index + 1, 0);
    } else {
      if (index > start && mayBreak(previous, code)) {
        breakAt = index;
        usedAtBreak = used;
      }
      const own = characterWidth(code);
      used += own;
      if (used > width && index > start) {
        if (breakAt > start) begin(breakAt, used - usedAtBreak);
        else if (own > 0) begin(index, own);
      }
    }
    previous = code;
  }
  return starts;
}

/** Number of lines that `text` takes in a column `width` em wide; an empty text takes one. */
export function countLines(text: string, width: number): number {
  return lineStarts(text, width).length;
}

function mayBreak(previous: number, next: number): boolean {
  if (noStart.has(next) || noEnd.has(previous)) return false;
  if (next >= 0xdc00 && next <= 0xdfff) return false;
  return !(isWord(previous) && isWord(next));
}

/** Letters, digits and what stands inside numbers, codes and addresses. */
function isWord(code: number): boolean {
  return code > 0x20 && code < 0x250;
}
