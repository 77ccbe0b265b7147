import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { GridSelection } from './grid-types.js';
import { clampSelection, rangeOf, selectCell, shiftRows } from './selection.js';
import type { GridModel } from './use-grid-model.js';

interface SelectionListeners {
  readonly onActiveRow?: ((rowKey: string | null, columnId: string | null) => void) | undefined;
  readonly onSelectedRows?: ((rowKeys: readonly string[]) => void) | undefined;
  readonly initialRow?: string | undefined;
}

/** The selection of a grid; the active row follows its record when sorting, filtering or undo moves it. */
export function useGridSelection<Row>(
  model: GridModel<Row>,
  rowKey: (row: Row) => string,
  { onActiveRow, onSelectedRows, initialRow }: SelectionListeners,
) {
  const { rows, columns, size, reveal } = model;
  const [wanted, setSelection] = useState<GridSelection>(() => {
    const row = rows.findIndex((one) => rowKey(one) === initialRow);
    return selectCell({ row: Math.max(0, row), column: 0 });
  });
  const begin = useRef(wanted.active);
  useEffect(() => {
    if (begin.current.row > 0) reveal(begin.current, 'center');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the table appears
  }, []);
  const selection = useMemo(() => clampSelection(wanted, size), [wanted, size]);
  const range = useMemo(() => rangeOf(selection), [selection]);
  const row = rows[selection.active.row];
  const column = columns[selection.active.column];
  const activeKey = row === undefined ? null : rowKey(row);
  const activeColumnId = column?.id ?? null;
  const cell = useMemo(() => (row === undefined || column === undefined ? null : { row, column }), [row, column]);

  /** Selects and scrolls the corner that moved into view. */
  const select = useCallback(
    (next: GridSelection): void => {
      setSelection(next);
      const headStays = next.head.row === selection.head.row && next.head.column === selection.head.column;
      reveal(headStays ? next.active : next.head);
    },
    [reveal, selection.head.row, selection.head.column],
  );

  // Rows and selection can change together (Enter writes a cell and goes on): then the clerk's move counts.
  const last = useRef<{ key: string | null; keys: readonly string[]; offset: number; wanted: GridSelection }>({
    key: null,
    keys: [],
    offset: 0,
    wanted,
  });
  useEffect(() => {
    const { key, keys, offset } = last.current;
    if (key === null || wanted !== last.current.wanted) return;
    const moved = rows.findIndex((one) => rowKey(one) === key);
    if (moved < 0) return;
    // Rows that moved together stay selected together, so that they can be moved on.
    const together = keys.every((one, at) => {
      const there = rows[moved - offset + at];
      return there !== undefined && rowKey(there) === one;
    });
    setSelection((old) => {
      // A key pressed since this was drawn has moved on already.
      if (old !== wanted) return old;
      if (!together) return selectCell({ row: moved, column: old.active.column });
      if (old.active.row === moved) return old;
      return shiftRows(old, moved - old.active.row);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the rows change
  }, [rows, rowKey]);
  useEffect(() => {
    const keys = rows.slice(range.top, range.bottom + 1).map(rowKey);
    last.current = { key: activeKey, keys, offset: selection.active.row - range.top, wanted };
  });
  // Told when another cell becomes active, not whenever the listener is made anew.
  const listener = useRef(onActiveRow);
  useEffect(() => {
    listener.current = onActiveRow;
  });
  useEffect(() => {
    listener.current?.(activeKey, activeColumnId);
  }, [activeKey, activeColumnId]);
  useEffect(() => {
    onSelectedRows?.(rows.slice(range.top, range.bottom + 1).map(rowKey));
  }, [rows, rowKey, range.top, range.bottom, onSelectedRows]);

  return { selection, setSelection, select, range, cell, activeKey, activeColumnId };
}

export type GridSelectionState<Row> = ReturnType<typeof useGridSelection<Row>>;
