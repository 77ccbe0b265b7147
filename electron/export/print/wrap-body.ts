import { characterWidth } from '../layout/character-width.js';
import { lineStarts } from '../layout/wrap-text.js';

/** Marks that Word lets hang over the edge rather than begin a line (overflowPunct, on by default). */
const mayHang = new Set([...'，。、；：？！）》〉」』】〕”’']);

/**
 * Where the lines of a paragraph begin: `perLine` characters a line, the first shorter by `indent` (or longer, when
 * negative). One closing mark may hang over the edge, as in Word.
 */
export function wrapBody(text: string, perLine: number, indent: number): number[] {
  const starts = [0];
  let start = 0;
  let width = perLine - indent;
  while (start < text.length) {
    const end = endOfLine(text.slice(start), width);
    if (start + end >= text.length) break;
    start += end;
    starts.push(start);
    width = perLine;
  }
  return starts;
}

function endOfLine(rest: string, width: number): number {
  // Only the beginning matters; a line never holds more than two characters an em.
  const near = rest.slice(0, Math.ceil(width) * 2 + 40);
  const hanging = hangingEnd(near, width);
  if (hanging !== null) return hanging;
  const [, second] = lineStarts(near, width);
  return second ?? rest.length;
}

/** End of a line whose last character is exactly at the edge and followed by a mark that may hang there. */
function hangingEnd(text: string, width: number): number | null {
  let used = 0;
  for (let index = 0; index < text.length; index++) {
    const own = characterWidth(text.charCodeAt(index));
    if (used + own > width) {
      const next = text[index + 1];
      const single = next === undefined || !mayHang.has(next);
      return mayHang.has(text[index] ?? '') && single ? index + 1 : null;
    }
    used += own;
  }
  return null;
}
