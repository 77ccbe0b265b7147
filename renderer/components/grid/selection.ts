import type { CellAddress, CellRange, GridSelection, GridSize } from './grid-types.js';

/** A selection of one cell. */
export function selectCell(cell: CellAddress): GridSelection {
  return { active: cell, anchor: cell, head: cell };
}

/** The range from one cell to another; the first is the active one. */
export function selectRange(anchor: CellAddress, head: CellAddress): GridSelection {
  return { active: anchor, anchor, head };
}

/** The rectangle that a selection covers. */
export function rangeOf({ anchor, head }: GridSelection): CellRange {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** True when the selection covers exactly one cell. */
export function isSingleCell({ anchor, head }: GridSelection): boolean {
  return anchor.row === head.row && anchor.column === head.column;
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** The cell pulled back inside the table. */
export function clampCell(cell: CellAddress, size: GridSize): CellAddress {
  return { row: clamp(cell.row, size.rows), column: clamp(cell.column, size.columns) };
}

/** The selection pulled back inside a table that became smaller. */
export function clampSelection(selection: GridSelection, size: GridSize): GridSelection {
  return {
    active: clampCell(selection.active, size),
    anchor: clampCell(selection.anchor, size),
    head: clampCell(selection.head, size),
  };
}

/** Moves to a cell; with `extend` the anchor stays and the range grows. */
export function moveTo(selection: GridSelection, cell: CellAddress, size: GridSize, extend: boolean): GridSelection {
  const target = clampCell(cell, size);
  return extend ? { ...selection, head: target } : selectCell(target);
}

/** Moves by rows and columns and stops at the borders; with `extend` the range grows. */
export function moveBy(
  selection: GridSelection,
  step: { readonly rows: number; readonly columns: number },
  size: GridSize,
  extend: boolean,
): GridSelection {
  const from = extend ? selection.head : selection.active;
  return moveTo(selection, { row: from.row + step.rows, column: from.column + step.columns }, size, extend);
}

/** Every cell of the table; the active cell stays. */
export function selectAll(selection: GridSelection, size: GridSize): GridSelection {
  return {
    active: selection.active,
    anchor: { row: 0, column: 0 },
    head: { row: size.rows - 1, column: size.columns - 1 },
  };
}

/** The next cell for Tab (by columns) and Enter (by rows); inside a range it goes round, as in a spreadsheet. */
export function stepCell(
  selection: GridSelection,
  axis: 'row' | 'column',
  backwards: boolean,
  size: GridSize,
): GridSelection {
  if (isSingleCell(selection)) return stepOutside(selection.active, axis, backwards, size);
  return { ...selection, active: stepInside(selection.active, rangeOf(selection), axis, backwards) };
}

/** Without a range Tab continues on the next row, as the clerk reads; Enter stops at the last row. */
function stepOutside(cell: CellAddress, axis: 'row' | 'column', backwards: boolean, size: GridSize): GridSelection {
  const delta = backwards ? -1 : 1;
  if (axis === 'row') return selectCell(clampCell({ row: cell.row + delta, column: cell.column }, size));
  const last = size.rows * size.columns - 1;
  const next = Math.max(0, Math.min(last, cell.row * size.columns + cell.column + delta));
  return selectCell({ row: Math.floor(next / size.columns), column: next % size.columns });
}

function stepInside(cell: CellAddress, range: CellRange, axis: 'row' | 'column', backwards: boolean): CellAddress {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const row = cell.row - range.top;
  const column = cell.column - range.left;
  const linear = axis === 'row' ? column * rows + row : row * columns + column;
  const next = (linear + (backwards ? -1 : 1) + rows * columns) % (rows * columns);
  return axis === 'row'
    ? { row: range.top + (next % rows), column: range.left + Math.floor(next / rows) }
    : { row: range.top + Math.floor(next / columns), column: range.left + (next % columns) };
}

/** The same selection so many rows further down. */
export function shiftRows({ active, anchor, head }: GridSelection, rows: number): GridSelection {
  const shift = (cell: CellAddress): CellAddress => ({ ...cell, row: cell.row + rows });
  return { active: shift(active), anchor: shift(anchor), head: shift(head) };
}
