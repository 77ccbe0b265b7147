import type { GridColumn } from './grid-types.js';

/** Must agree with data-grid.css: 14 px text, line height 1.5, 6 px above and below, 8 px left and right. */
export const lineHeight = 21;
export const cellPaddingY = 6;
export const cellPaddingX = 8;
export const bandHeight = 34;
export const headerHeight = 36;

const wideCharacter = 14;
const narrowCharacter = 7.6;

function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const size = character > '\u00ff' ? wideCharacter : narrowCharacter;
    if (character === '\n' || used + size > width) {
      lines += 1;
      used = 0;
    }
    if (character !== '\n') used += size;
  }
  return lines;
}

/** Height of a row in pixels before it is measured: close enough that the scroll bar does not jump. */
export function estimateRowHeight<Row>(row: Row, columns: readonly GridColumn<Row>[]): number {
  const lines = columns.map((column) => {
    const text = column.text(row) || (column.suggestion?.(row)?.text ?? '');
    const count = text === '' ? 1 : lineCount(text, column.width - 2 * cellPaddingX - 1);
    return Math.min(count, column.maxLines ?? count);
  });
  return Math.max(1, ...lines) * lineHeight + 2 * cellPaddingY + 1;
}
