import type { GridColumn } from './grid/grid-types.js';

/** A cell whose text holds what is looked for. */
export interface FoundCell {
  readonly rowKey: string;
  readonly columnId: string;
}

/** Every cell that holds the words, row by row; letters match in either case. */
export function findCells<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  rowKey: (row: Row) => string,
  words: string,
): readonly FoundCell[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  return rows.flatMap((row) =>
    columns
      .filter((column) => column.text(row).toLowerCase().includes(wanted))
      .map((column) => ({ rowKey: rowKey(row), columnId: column.id })),
  );
}
