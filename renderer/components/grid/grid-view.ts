import type { GridColumn, GridLayout, GridView } from './grid-types.js';

/** The word that stands for an empty cell in a filter's list. */
export const emptyValue = '（空）';

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** The values of a row in a column's filter. */
export function filterValuesOf<Row>(column: GridColumn<Row>, row: Row): readonly string[] {
  const values = column.values ? column.values(row) : [column.text(row)];
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 ? filled : [emptyValue];
}

/** Every value of a column with the number of rows that have it, empty cells last. */
export function filterChoices<Row>(column: GridColumn<Row>, rows: readonly Row[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of filterValuesOf(column, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(
      (a, b) => Number(a.value === emptyValue) - Number(b.value === emptyValue) || collator.compare(a.value, b.value),
    );
}

/** The rows that pass every filter, in the order of the sort; without a sort they keep their own order. */
export function applyView<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  view: GridView,
): readonly Row[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const kept = Object.entries(view.filters).reduce<readonly Row[]>((left, [columnId, allowed]) => {
    const column = byId.get(columnId);
    if (!column) return left;
    const wanted = new Set(allowed);
    return left.filter((row) => filterValuesOf(column, row).some((value) => wanted.has(value)));
  }, rows);
  const column = view.sort && byId.get(view.sort.columnId);
  return view.sort && column ? sortRows(kept, column, view.sort.descending) : kept;
}

/** Stable; empty cells stay last in both directions, because the clerk looks for what is filled in. */
function sortRows<Row>(rows: readonly Row[], column: GridColumn<Row>, descending: boolean): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: column.sortKey ? column.sortKey(row) : column.text(row) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    const emptiness = Number(a.key === '') - Number(b.key === '');
    return emptiness || sign * compareKeys(a.key, b.key);
  });
  return keyed.map((entry) => entry.row);
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** Columns in the clerk's order and widths, frozen ones first; a column the layout does not know keeps its place at the end. */
export function arrangeColumns<Row>(
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
): readonly GridColumn<Row>[] {
  const place = (column: GridColumn<Row>): number => {
    const at = layout.order.indexOf(column.id);
    return at < 0 ? layout.order.length + columns.indexOf(column) : at;
  };
  return [...columns]
    .sort((a, b) => Number(b.frozen ?? false) - Number(a.frozen ?? false) || place(a) - place(b))
    .map((column) => ({ ...column, width: layout.widths[column.id] ?? column.width }));
}

/** The order after moving one column in front of another (null: to the end). */
export function moveColumn(order: readonly string[], columnId: string, before: string | null): readonly string[] {
  const rest = order.filter((id) => id !== columnId);
  const at = before === null ? rest.length : rest.indexOf(before);
  return [...rest.slice(0, at), columnId, ...rest.slice(at)];
}
