import { useState, type DragEvent } from 'react';
import type { CellRange } from './grid-types.js';

/** Where dragged rows would land: beside that row of the table. */
export interface RowDropPlace {
  readonly rowKey: string;
  readonly below: boolean;
}

interface RowDragInput<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly range: CellRange;
  readonly onDropRows: ((rowKeys: readonly string[], place: RowDropPlace) => void) | undefined;
}

/** Rows dragged by an element marked `draggable`: the selected ones when the dragged row is among them, else it alone. */
export function useRowDrag<Row>({ rows, rowKey, range, onDropRows }: RowDragInput<Row>) {
  const [dragged, setDragged] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<RowDropPlace | null>(null);
  const end = (): void => {
    setDragged([]);
    setPlace(null);
  };
  const onDragStart = (event: DragEvent): void => {
    const row = rowAt(event.target)?.index;
    if (row === undefined) return;
    const inside = row >= range.top && row <= range.bottom;
    const keys = rows.slice(inside ? range.top : row, (inside ? range.bottom : row) + 1).map(rowKey);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    setDragged(keys);
  };
  const onDragOver = (event: DragEvent): void => {
    const over = dragged.length === 0 ? undefined : rowAt(event.target);
    const row = over === undefined ? undefined : rows[over.index];
    if (over === undefined || row === undefined) return;
    event.preventDefault();
    const box = over.element.getBoundingClientRect();
    const next = { rowKey: rowKey(row), below: event.clientY > box.top + box.height / 2 };
    setPlace((old) => (old?.rowKey === next.rowKey && old.below === next.below ? old : next));
  };
  const onDrop = (event: DragEvent): void => {
    if (dragged.length === 0 || place === null) return;
    event.preventDefault();
    onDropRows?.(dragged, place);
    end();
  };
  const classOf = (row: Row): string => {
    if (place?.rowKey !== rowKey(row)) return '';
    return place.below ? 'is-drop-below' : 'is-drop-above';
  };
  const handlers = onDropRows === undefined ? {} : { onDragStart, onDragOver, onDrop, onDragEnd: end };
  return { handlers, classOf };
}

/** The row that an event happened in, from the numbers that grid-row writes on its cells. */
function rowAt(target: EventTarget): { index: number; element: Element } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return element ? { index: Number(element.dataset['row']), element } : undefined;
}
