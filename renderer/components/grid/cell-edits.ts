import type { CellEdit, CellRange, GridColumn } from './grid-types.js';

/** Rows and columns as shown, which is what clipboard and filling work on. */
export interface ShownCells<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowKey: (row: Row) => string;
}

/** The texts of a range, row by row, for the clipboard. */
export function textsOf<Row>(cells: ShownCells<Row>, range: CellRange): string[][] {
  const columns = cells.columns.slice(range.left, range.right + 1);
  return cells.rows.slice(range.top, range.bottom + 1).map((row) => columns.map((column) => column.text(row)));
}

/** What pasting does: the edits, the range that shows selected afterwards, and how much found no place. */
export interface PastePlan {
  readonly edits: readonly CellEdit[];
  readonly range: CellRange;
  /** Rows and columns of the clipboard beyond the table's border. */
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
  /** Cells that were skipped because their column cannot be changed. */
  readonly readOnlySkipped: number;
}

/**
 * Pastes as a spreadsheet does: one copied cell fills the whole selection, a copied block repeats when the selection
 * is a multiple of it, otherwise it goes in once from the selection's first cell.
 */
export function planPaste<Row>(
  cells: ShownCells<Row>,
  selection: CellRange,
  texts: readonly (readonly (string | null)[])[],
): PastePlan {
  const height = repeated(selection.bottom - selection.top + 1, texts.length);
  const width = repeated(selection.right - selection.left + 1, texts[0]?.length ?? 1);
  const range = {
    top: selection.top,
    left: selection.left,
    bottom: Math.min(selection.top + height, cells.rows.length) - 1,
    right: Math.min(selection.left + width, cells.columns.length) - 1,
  };
  const all = editsFor(cells, range, (row, column) => {
    const line = texts[(row - range.top) % texts.length];
    return line === undefined ? '' : (line[(column - range.left) % line.length] ?? null);
  });
  return {
    ...all,
    range,
    rowsLeftOut: Math.max(0, selection.top + height - cells.rows.length),
    columnsLeftOut: Math.max(0, selection.left + width - cells.columns.length),
  };
}

/** Length of the pasted side: the selection's when it is a multiple of the copied block, else the block's own. */
function repeated(selected: number, copied: number): number {
  return selected % copied === 0 ? selected : copied;
}

/** Ctrl+D: the first row of the range goes into the others; a range of one row takes the row above. */
export function planFillDown<Row>(cells: ShownCells<Row>, range: CellRange): readonly CellEdit[] {
  const single = range.top === range.bottom;
  const sourceRow = single ? range.top - 1 : range.top;
  const source = cells.rows[sourceRow];
  if (!source) return [];
  const target = { ...range, top: sourceRow + 1 };
  return editsFor(cells, target, (_row, column) => cells.columns[column]?.text(source) ?? '').edits;
}

/** The same text into every cell of a range: Delete (''), Ctrl+Enter. */
export function planFillAll<Row>(cells: ShownCells<Row>, range: CellRange, text: string): readonly CellEdit[] {
  return editsFor(cells, range, () => text).edits;
}

/** Edits for a range, leaving out cells that already read so. */
function editsFor<Row>(
  cells: ShownCells<Row>,
  range: CellRange,
  /** Null leaves the cell as it is. */
  textAt: (row: number, column: number) => string | null,
): { edits: CellEdit[]; readOnlySkipped: number } {
  const edits: CellEdit[] = [];
  let readOnlySkipped = 0;
  for (let r = range.top; r <= range.bottom; r += 1) {
    for (let c = range.left; c <= range.right; c += 1) {
      const row = cells.rows[r];
      const column = cells.columns[c];
      if (row === undefined || column === undefined) continue;
      const text = textAt(r, c);
      if (text === null) continue;
      if (column.readOnly) readOnlySkipped += 1;
      else if (column.text(row) !== text) edits.push({ rowKey: cells.rowKey(row), columnId: column.id, text });
    }
  }
  return { edits, readOnlySkipped };
}
