import type { Span } from '../model/span.js';

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '【': '】',
  '《': '》',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
};
const OPENING = new Set(Object.keys(CLOSING));
const CLOSERS = new Set(Object.values(CLOSING));

/**
 * Pairs of brackets and quotes inside `span` of a half-width text: opening position → closing position.
 * One without a partner is left out, so a forgotten bracket never swallows the rest of a paragraph.
 */
export function pairBrackets(half: string, span: Span): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = span[0]; at < span[1]; at++) {
    const char = half[at] ?? '';
    if (OPENING.has(char)) open.push(at);
    else if (CLOSERS.has(char)) {
      // A closer pairs with the nearest opener of its kind; openers in between were never closed.
      let depth = open.length - 1;
      const lowest = Math.max(0, open.length - 8);
      while (depth >= lowest && CLOSING[half[open[depth] ?? 0] ?? ''] !== char) depth--;
      const opener = depth >= lowest ? open[depth] : undefined;
      if (opener === undefined) continue;
      pairs.set(opener, at);
      open.length = depth;
    }
  }
  return pairs;
}
