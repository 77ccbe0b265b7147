import { charsPerLine } from './page-geometry.js';
import { textWidth } from './text-width.js';

/** A row of 签发人: positions in characters from the left edge of the 版心. */
export interface SignatoryRow {
  /** 签发人： on the first row, '' below it. */
  readonly label: string;
  readonly labelAt: number;
  readonly names: readonly { readonly text: string; readonly at: number }[];
}

const label = '签发人：';
/** 居右空一字; 发文字号 is one character from the left edge and from what stands beside it. */
const blank = 1;

/**
 * 签发人 of a 上行文 (clause 7.2.6): right end one character from the edge, two names a row in the organs' order (one where
 * two are too long), names under each other. 发文字号 belongs on the line of the last row; where it has no room beside
 * the names, the last row is empty.
 */
export function signatoryRows(signatories: readonly string[], docNumber: string): SignatoryRow[] {
  if (signatories.length === 0) return [];
  const names = evenNames(signatories);
  const numberEnd = docNumber === '' ? 0 : blank + textWidth(docNumber) + blank;
  const inTwos = rowsOf(names, 2);
  const rows = names.length === 1 || !fits(inTwos, numberEnd) ? rowsOf(names, 1) : inTwos;
  return fits(rows, numberEnd) ? rows : [...rows, { label: '', labelAt: charsPerLine, names: [] }];
}

function rowsOf(names: readonly string[], perRow: number): SignatoryRow[] {
  const width = Math.max(...names.map(textWidth));
  const firstAt = charsPerLine - blank - width * perRow - (perRow - 1);
  const rows: SignatoryRow[] = [];
  for (let start = 0; start < names.length; start += perRow) {
    rows.push({
      label: start === 0 ? label : '',
      labelAt: firstAt - textWidth(label),
      names: names.slice(start, start + perRow).map((text, index) => ({ text, at: firstAt + index * (width + 1) })),
    });
  }
  return rows;
}

/** true when the first row is inside the 版心 and the last leaves the number its place. */
function fits(rows: readonly SignatoryRow[], numberEnd: number): boolean {
  const last = rows[rows.length - 1];
  const lastAt = last?.label ? last.labelAt : (last?.names[0]?.at ?? 0);
  return (rows[0]?.labelAt ?? 0) >= 0 && lastAt >= numberEnd;
}

/** Names of two characters are spread to three beside longer ones: 李　明 under 王二小. */
function evenNames(names: readonly string[]): string[] {
  const isMixed = names.some((name) => [...name].length > 2);
  return names.map((name) => (isMixed && [...name].length === 2 ? [...name].join('　') : name));
}
