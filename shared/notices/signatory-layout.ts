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
/** 居右空一字. */
const rightBlank = 1;

/**
 * 签发人 of a 上行文 (clause 7.2.6): right end one character from the edge, two names a row in the organs' order, names
 * under each other. 发文字号 belongs on the line of the last row.
 */
export function signatoryRows(names: readonly string[]): SignatoryRow[] {
  if (names.length === 0) return [];
  const width = Math.max(...names.map(textWidth));
  const perRow = names.length === 1 ? 1 : 2;
  const firstAt = charsPerLine - rightBlank - width * perRow - (perRow - 1);
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
