import { isBand, type SimpleColumn, type SimpleTable } from '../../../shared/model/simple-table.js';
import { balanceWidths, demandOfTexts } from './balance-widths.js';
import type { ColumnRule } from './column-rules.js';
import { cutLines } from './cut-row.js';
import { rowHeight, roundUp, type LineMetrics } from './row-height.js';

/** What the arithmetic of a plain table depends on, in points. */
export interface SimpleMetrics extends LineMetrics {
  readonly sizePt: number;
  /** What a cell loses at its left and right together. */
  readonly cellPaddingPt: number;
  /** Rows are at least as high; in 清样 that leaves room for the pen. */
  readonly minRowPt: number;
  /** Higher rows are cut into several; null where a row may run over a page's end by itself. */
  readonly maxRowPt: number | null;
}

export interface SimpleRow {
  /** One text for each column; only the first for a band. */
  readonly cells: readonly string[];
  /** A heading over the whole width. */
  readonly band: boolean;
  readonly heightPt: number;
}

export interface SimpleLayout {
  readonly widthsPt: readonly number[];
  readonly headerPt: number;
  readonly rows: readonly SimpleRow[];
}

/** Rows looked at when the widths are chosen. */
const sampleSize = 500;

const rules: Readonly<Record<SimpleColumn['kind'], ColumnRule>> = {
  number: { min: 2.2, name: 4, max: 4, align: 'center' },
  short: { min: 3.2, name: 7.2, max: 10, align: 'center' },
  names: { min: 4.2, name: 7.2, max: 16, align: 'center' },
  text: { min: 8, name: 10, max: Infinity, align: 'left' },
};

/** In large type a page holds half as many characters: names break after four, so that the tasks stay readable. */
const largeRules: typeof rules = {
  number: { ...rules.number, min: 2.2, name: 2.6, max: 3 },
  short: { ...rules.short, name: 4.4, max: 6 },
  names: { ...rules.names, min: 3.2, name: 4.4, max: 8 },
  text: { ...rules.text, min: 5, name: 5 },
};

/** How a column's cells are set. */
export function alignmentOf({ kind }: SimpleColumn): 'left' | 'center' {
  return rules[kind].align;
}

/** Widths of the columns in points, which together fill `availablePt`. */
export function simpleWidths(table: SimpleTable, availablePt: number, metrics: SimpleMetrics): number[] {
  const rows = table.rows.filter((row) => !isBand(table, row));
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  const sample = rows.filter((_, index) => index % step === 0);
  const demands = table.columns.map((column, index) => {
    const texts = sample.map((row) => row[index] ?? '');
    // A column that is still to be written in is as wide as its heading asks for.
    return demandOfTexts([...texts, column.heading], (table.largeType ? largeRules : rules)[column.kind]);
  });
  return balanceWidths(demands, availablePt, metrics, widestColumn(table, sample));
}

/** The long-text column with most to read; the last column where there is none. */
function widestColumn({ columns }: SimpleTable, rows: readonly (readonly string[])[]): number {
  const amount = (index: number): number => rows.reduce((sum, row) => sum + (row[index]?.length ?? 0), 0);
  const candidates = [...columns.keys()].filter((index) => columns[index]?.kind === 'text');
  return candidates.reduce(
    (best, index) => (amount(index) > amount(best) ? index : best),
    candidates[0] ?? columns.length - 1,
  );
}

/** Heights of the rows in columns of the given widths. */
export function layoutSimple(table: SimpleTable, widthsPt: readonly number[], metrics: SimpleMetrics): SimpleLayout {
  const em = (width: number): number => Math.max(1, (width - metrics.cellPaddingPt) / metrics.sizePt);
  const ems = widthsPt.map(em);
  const whole = em(widthsPt.reduce((sum, width) => sum + width, 0));
  const height = (cells: readonly string[], widths: readonly number[]): number => rowHeight(cells, widths, metrics);
  const rows = table.rows.flatMap((row): SimpleRow[] => {
    if (isBand(table, row)) return [{ cells: row, band: true, heightPt: height(row, [whole]) }];
    const cells = table.columns.map((_, index) => row[index] ?? '');
    return cutRow(cells, ems, metrics).map((piece) => ({
      cells: piece,
      band: false,
      heightPt: roundUp(Math.max(metrics.minRowPt, height(piece, ems)), metrics),
    }));
  });
  const headerPt = height(
    table.columns.map(({ heading }) => heading),
    ems,
  );
  return { widthsPt, headerPt, rows };
}

/** A row that is too high for one is cut into several, each cell at the ends of its lines. */
function cutRow(cells: readonly string[], ems: readonly number[], metrics: SimpleMetrics): (readonly string[])[] {
  const { maxRowPt } = metrics;
  if (maxRowPt === null || rowHeight(cells, ems, metrics) <= maxRowPt) return [cells];
  const spare = metrics.spareLines ? 1 : 0;
  const perPiece = Math.max(1, Math.floor((maxRowPt - metrics.rowPaddingPt) / metrics.lineHeightPt) - spare);
  const pieces = cells.map((text, index) => cutLines(text, ems[index] ?? 1, perPiece));
  const count = Math.max(...pieces.map((list) => list.length));
  return Array.from({ length: count }, (_, piece) => pieces.map((list) => list[piece] ?? ''));
}
