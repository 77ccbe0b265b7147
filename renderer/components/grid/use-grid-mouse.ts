import { useRef, type MouseEvent } from 'react';
import type { CellAddress, GridSelection, GridSize } from './grid-types.js';
import { moveTo, selectCell } from './selection.js';

interface MouseInput {
  readonly selection: GridSelection;
  readonly size: GridSize;
  readonly setSelection: (selection: GridSelection) => void;
  readonly commit: () => void;
  readonly focus: () => void;
  readonly beginEdit: () => void;
  /** Told of every click, also on the row that is active already. */
  readonly onPick: (cell: CellAddress) => void;
}

/** Click selects, Shift or dragging extends, a double click edits. The text field keeps the focus. */
export function useGridMouse({ selection, size, setSelection, commit, focus, beginEdit, onPick }: MouseInput) {
  // A row that is dragged by its grip passes over cells too, and must not select them.
  const selecting = useRef(false);
  const onMouseDown = (event: MouseEvent): void => {
    selecting.current = !isGrip(event.target);
    const cell = cellOf(event.target);
    if (!cell || isGrip(event.target)) return;
    event.preventDefault();
    commit();
    if (event.button === 0) setSelection(event.shiftKey ? moveTo(selection, cell, size, true) : selectCell(cell));
    if (!event.shiftKey) onPick(cell);
    focus();
  };
  const onMouseOver = (event: MouseEvent): void => {
    const cell = event.buttons === 1 && selecting.current ? cellOf(event.target) : null;
    if (cell && !isHead(selection, cell)) setSelection(moveTo(selection, cell, size, true));
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (cellOf(event.target)) beginEdit();
  };
  return { onMouseDown, onMouseOver, onDoubleClick };
}

/** The grip of a row is dragged by the browser, see use-row-drag. */
function isGrip(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[draggable=true]') !== null;
}

function isHead({ head }: GridSelection, cell: CellAddress): boolean {
  return head.row === cell.row && head.column === cell.column;
}

/** The cell that an event happened in, from the numbers that grid-row writes on it. */
function cellOf(target: EventTarget): CellAddress | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!element) return null;
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}
