import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { bandHeight, estimateRowHeight, headerHeight } from './estimate-height.js';
import { linesOf, type GridLine } from './grid-lines.js';
import type { CellAddress, GridColumn, GridLayout, GridSize, GridView } from './grid-types.js';
import { applyView, arrangeColumns } from './grid-view.js';
import { useShownRows } from './use-shown-rows.js';

interface GridModelInput<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly groupOf: ((row: Row) => string) | null;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  readonly view: GridView;
}

/** What is shown and where: rows after filter and sort, columns in order, pixel places. */
export interface GridModel<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly lines: readonly GridLine<Row>[];
  readonly size: GridSize;
  /** Left edge of each column in pixels. */
  readonly lefts: readonly number[];
  /** The same for frozen columns, undefined for the others. */
  readonly frozenLefts: readonly (number | undefined)[];
  readonly width: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Scrolls a cell into view: just far enough, or to the middle. */
  readonly reveal: (cell: CellAddress, align?: 'auto' | 'center') => void;
  /** Top and height of a row in the canvas' pixels. */
  readonly placeOfRow: (row: number) => { readonly top: number; readonly height: number } | null;
}

/** Works out what the grid shows from the rows, the clerk's filters and her column layout. */
export function useGridModel<Row>(input: GridModelInput<Row>): GridModel<Row> {
  const { rowKey, view, groupOf } = input;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => arrangeColumns(input.columns, input.layout), [input.columns, input.layout]);
  const rows = useShownRows(input.rows, rowKey, view, (all) => applyView(all, input.columns, view));
  const lines = useMemo(
    () => linesOf(rows, rowKey, view.sort === null ? groupOf : null),
    [rows, rowKey, view.sort, groupOf],
  );
  const lineOfRow = useMemo(() => lines.flatMap((line, at) => (line.kind === 'row' ? [at] : [])), [lines]);
  const edges = useMemo(() => edgesOf(columns), [columns]);

  // The same functions between renderings: a new one makes the virtualizer measure every row again.
  const estimate = useMemo(() => rememberedHeights(columns), [columns]);
  const estimateSize = useCallback(
    (at: number): number => {
      const line = lines[at];
      return line === undefined || line.kind === 'band' ? bandHeight : estimate(line.row);
    },
    [lines, estimate],
  );
  const getItemKey = useCallback((at: number): string | number => lines[at]?.key ?? at, [lines]);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 8,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: 16,
    initialRect: { width: 1000, height: 600 },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, columns]);

  const reveal = useCallback(
    (cell: CellAddress, align: 'auto' | 'center' = 'auto'): void => {
      const line = lineOfRow[cell.row];
      if (line !== undefined) virtualizer.scrollToIndex(line, { align });
      const column = columns[cell.column];
      if (scroller.current && column && !column.frozen) {
        revealColumn(scroller.current, edges.lefts[cell.column] ?? 0, column.width, edges.frozenWidth);
      }
    },
    [virtualizer, lineOfRow, columns, edges],
  );
  const placeOfRow = (row: number): { top: number; height: number } | null => {
    const line = lineOfRow[row];
    const measured = line === undefined ? undefined : virtualizer.measurementsCache[line];
    return measured ? { top: measured.start, height: measured.size } : null;
  };
  const size = useMemo(() => ({ rows: rows.length, columns: columns.length }), [rows.length, columns.length]);
  return { rows, columns, lines, size, ...edges, scroller, virtualizer, reveal, placeOfRow };
}

function edgesOf<Row>(columns: readonly GridColumn<Row>[]) {
  const lefts: number[] = [];
  let width = 0;
  let frozenWidth = 0;
  for (const column of columns) {
    lefts.push(width);
    width += column.width;
    if (column.frozen) frozenWidth += column.width;
  }
  const frozenLefts = columns.map((column, at) => (column.frozen ? lefts[at] : undefined));
  return { lefts, frozenLefts, width, frozenWidth };
}

/** Rows that were replaced by edits stay in the memory of heights until it is this full. */
const mostRemembered = 50_000;

/** Estimated heights by row; a row that did not change is the same object and keeps its estimate. */
function rememberedHeights<Row>(columns: readonly GridColumn<Row>[]): (row: Row) => number {
  const known = new Map<Row, number>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const height = estimateRowHeight(row, columns);
    if (known.size >= mostRemembered) known.clear();
    known.set(row, height);
    return height;
  };
}

/** Scrolls sideways just far enough; the frozen columns cover the left part. */
function revealColumn(scroller: HTMLElement, left: number, width: number, frozenWidth: number): void {
  const from = scroller.scrollLeft + frozenWidth;
  const to = scroller.scrollLeft + scroller.clientWidth;
  if (left < from) scroller.scrollLeft = left - frozenWidth;
  else if (left + width > to) scroller.scrollLeft = Math.min(left - frozenWidth, left + width - scroller.clientWidth);
}
