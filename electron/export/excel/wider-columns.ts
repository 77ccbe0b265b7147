import { linesNeeded } from '../layout/row-height.js';
import type { TableMetrics } from '../layout/table-layout.js';
import { highestRowPt } from './print-metrics.js';

/** What the arithmetic of one row depends on, in points. */
export type CellMetrics = Pick<
  TableMetrics,
  'sizePt' | 'cellPaddingPt' | 'lineHeightPt' | 'rowPaddingPt' | 'heightStepPt' | 'spareLines'
>;

/** A column that may be set wider or narrower; widths in em. */
export interface ElasticColumn {
  /** Never narrower. */
  readonly min: number;
  /** Running text, which can be read on in a further row; everything else wants to stay whole in one cell. */
  readonly runs: boolean;
  /** 序号. */
  readonly counts: boolean;
  /** Still empty: running text may take of its room. */
  readonly open: boolean;
}

/** Widths are looked for in steps of this part. */
const step = 1.04;

/** Lines that the highest row of Excel has room for. */
export function highestLines({ lineHeightPt, rowPaddingPt }: CellMetrics): number {
  return Math.floor((highestRowPt - rowPaddingPt) / lineHeightPt);
}

/**
 * Widths in points with more room for the columns whose longest cell (a list of thirty units) would not fit into the
 * highest row that Excel has. The room comes from the columns that have more than they must, and from `widestPt`, the
 * width that all columns together may reach; what is still missing stays missing. Then running text gets what open
 * columns can spare.
 */
export function widenOverflowing(
  widthsPt: readonly number[],
  rows: Iterable<readonly string[]>,
  columns: readonly ElasticColumn[],
  metrics: CellMetrics,
  widestPt: number,
): readonly number[] {
  const ems = widthsPt.map((width) => (width - metrics.cellPaddingPt) / metrics.sizePt);
  const wanted = wantedEms(ems, rows, metrics);
  const lists = wanted.map((width, index) => (columns[index]?.runs === true ? (ems[index] ?? 0) : width));
  const free = Math.max(0, (widestPt - sum(widthsPt)) / metrics.sizePt);
  const roomy = shift(ems, lists, free, (index) => columns[index]?.min ?? Infinity);
  const texts = wanted.map((width, index) => (columns[index]?.runs === true ? width : (roomy[index] ?? 0)));
  const least = (index: number): number => (columns[index]?.open === true ? (columns[index]?.min ?? 0) : Infinity);
  return shift(roomy, texts, 0, least).map((width) => width * metrics.sizePt + metrics.cellPaddingPt);
}

/** Brings widths as near to the wanted ones as `free` and what the others have above their least allow; all in em. */
function shift(
  ems: readonly number[],
  wanted: readonly number[],
  free: number,
  least: (index: number) => number,
): readonly number[] {
  const lack = ems.map((width, index) => Math.max(0, (wanted[index] ?? 0) - width));
  const slack = ems.map((width, index) => (lack[index] === 0 ? Math.max(0, width - least(index)) : 0));
  const given = Math.min(sum(lack), sum(slack) + free);
  if (given <= 0) return ems;
  const taken = Math.min(given, sum(slack));
  return ems.map((width, index) => {
    const loss = taken === 0 ? 0 : ((slack[index] ?? 0) / sum(slack)) * taken;
    return width + ((lack[index] ?? 0) / sum(lack)) * given - loss;
  });
}

/** The width at which the longest cell of each column fits into the highest row; no narrower than now. */
function wantedEms(ems: readonly number[], rows: Iterable<readonly string[]>, metrics: CellMetrics): number[] {
  const wanted = [...ems];
  const most = highestLines(metrics);
  for (const cells of rows) {
    for (let index = 0; index < cells.length; index++) {
      const text = cells[index] ?? '';
      const now = wanted[index] ?? 0;
      // No line is less than half full: short texts need not be laid out.
      if (text.length >= (most * now) / 2) wanted[index] = fitting(text, now, metrics);
    }
  }
  return wanted;
}

/** The least width from `from` on at which the text fits; `from` where none does (a text of very many line ends). */
function fitting(text: string, from: number, metrics: CellMetrics): number {
  const most = highestLines(metrics);
  if (text.split('\n').length > most) return from;
  for (let width = from; width < text.length; width *= step) {
    if (linesNeeded(text, width, metrics) <= most) return width;
  }
  return from;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
