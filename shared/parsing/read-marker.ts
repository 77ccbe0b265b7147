import { parseNumeral } from '../text/chinese-numerals.js';
import type { Marker } from './block.js';
import { MARKER_RULES } from './rules/marker-rules.js';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Place in the sequence that a number stands for: 十二 → 12, ③ → 3, 二是 → 2, 第三 → 3. */
function ordinalOf(number: string): number | null {
  const circled = CIRCLED.indexOf(number);
  return circled >= 0 ? circled + 1 : parseNumeral(number.replace(/^第|[是要]$/g, ''));
}

/** The number that stands at `at` of the half-width text and before `end`, or null. */
export function readMarker(half: string, at: number, end: number): Marker | null {
  for (const { kind, rank, pattern } of MARKER_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(half);
    const number = match?.[1];
    if (!match || number === undefined || at + match[0].length >= end) continue;
    return { kind, rank, number, ordinal: ordinalOf(number), contentStart: at + match[0].length };
  }
  return null;
}
