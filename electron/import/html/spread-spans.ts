import type { Block, CellBlock } from '../blocks.js';

/** A table cell as HTML counts it. */
export interface HtmlCell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

/** Widest and highest cells that are believed. */
export const maxColumnSpan = 200;
export const maxRowSpan = 5_000;

/** Writes out the cells that a rowspan leaves unsaid, so that every row has the same columns. */
export function spreadSpans(rows: readonly (readonly HtmlCell[])[]): CellBlock[][] {
  let pending = new Map<number, { columns: number; rows: number }>();
  return rows.map((row) => {
    const cells: CellBlock[] = [];
    const next = new Map<number, { columns: number; rows: number }>();
    let column = 0;
    const continueAbove = () => {
      for (let above = pending.get(column); above; above = pending.get(column)) {
        cells.push({ blocks: [], columns: above.columns, continues: true });
        if (above.rows > 1) next.set(column, { columns: above.columns, rows: above.rows - 1 });
        column += above.columns;
      }
    };
    for (const cell of row) {
      continueAbove();
      cells.push({ blocks: cell.blocks, columns: cell.columns, continues: false });
      if (cell.rows > 1) next.set(column, { columns: cell.columns, rows: cell.rows - 1 });
      column += cell.columns;
    }
    continueAbove();
    pending = next;
    return cells;
  });
}
