import type { Paper } from '../../../shared/model/breakdown.js';
import { fillInColumns, type FillInColumn } from '../../../shared/model/fill-in.js';
import { balanceWidths, demandOfTexts, type Demand } from '../layout/balance-widths.js';
import type { ColumnRule } from '../layout/column-rules.js';
import { landscapePage } from '../layout/page-geometry.js';
import { countLines } from '../layout/wrap-text.js';
import { columnPixels, pointsPerPixel } from './column-pixels.js';
import { cellPaddingPt, lineHeight } from './print-metrics.js';
import { widenOverflowing, type CellMetrics, type ElasticColumn } from './wider-columns.js';

/** Page, type and columns of a 填报表. */
export interface FillInLayout {
  readonly paper: Paper;
  readonly sizePt: number;
  readonly pixels: readonly number[];
  /** Room for text in each column, in em. */
  readonly ems: readonly number[];
  readonly columns: readonly ElasticColumn[];
  readonly metrics: CellMetrics;
}

/** The locked columns; widths in em. Two characters are the least: a heading of four takes two lines. */
const lockedRules = {
  序号: { min: 2.4, name: 4, max: 4, align: 'center' },
  类别: { min: 2.4, name: 3.4, max: 9, align: 'left' },
  任务内容: { min: 12, name: 12, max: Infinity, align: 'left' },
  本单位职责: { min: 3.2, name: 3.2, max: 3.2, align: 'center' },
  牵头单位: { min: 2.4, name: 4.4, max: 9, align: 'center' },
  配合单位: { min: 2.4, name: 4.4, max: 14, align: 'left' },
  完成时限: { min: 2.4, name: 5.2, max: 8, align: 'center' },
} as const satisfies Record<string, ColumnRule>;
type LockedColumn = keyof typeof lockedRules;
export const lockedColumns = Object.keys(lockedRules) as LockedColumn[];

/** What the open columns need for an answer of usual length, on paper of the smaller and of the larger size. */
const openDemands: Readonly<Record<FillInColumn, Readonly<Record<Paper, Demand>>>> = {
  进展情况: { A4: { min: 12, max: 16, need: 80 }, A3: { min: 16, max: 20, need: 80 } },
  存在问题: { A4: { min: 8, max: 10, need: 40 }, A3: { min: 10, max: 12, need: 40 } },
  下一步措施: { A4: { min: 8, max: 10, need: 40 }, A3: { min: 10, max: 12, need: 40 } },
  完成状态: fixed(4.4),
  完成比例: fixed(4.4),
  // A date that does not fit is shown as ####.
  完成日期: fixed(6),
  填报人: fixed(3.6),
};

/** 小五, the least to be printed, where few short columns fit A4; 五号 on A3. */
const sizes: Readonly<Record<Paper, number>> = { A4: 9, A3: 10.5 };
/** Rows of more lines want the width of A3. */
const mostLinesOnA4 = 10;
/** The form is not bound behind a notice: 10 mm at the sides. */
export const sideMarginPt = (10 / 25.4) * 72;

/** A4 across where its locked texts stay readable on it, else A3; never wider than the page, so that nothing is shrunk. */
export function fillInLayout(rows: readonly (readonly string[])[]): FillInLayout {
  const small = layoutOn('A4', rows);
  const readable = rows.every((cells) =>
    cells.every((text, at) => countLines(text, small.ems[at] ?? 1) <= mostLinesOnA4),
  );
  return readable && !small.crowded ? small : layoutOn('A3', rows);
}

/** `crowded`: the columns do not even have their least widths. */
function layoutOn(paper: Paper, rows: readonly (readonly string[])[]): FillInLayout & { readonly crowded: boolean } {
  const sizePt = sizes[paper];
  const metrics: CellMetrics = {
    sizePt,
    cellPaddingPt,
    lineHeightPt: lineHeight(sizePt),
    rowPaddingPt: 6,
    heightStepPt: pointsPerPixel,
    spareLines: true,
  };
  const availablePt = (landscapePage(paper).widthPt - 2 * sideMarginPt) * 0.99;
  const demands = [
    ...lockedColumns.map((column, at) =>
      demandOfTexts(
        rows.map((cells) => cells[at] ?? ''),
        lockedRules[column],
      ),
    ),
    ...fillInColumns.map((column) => openDemands[column][paper]),
  ];
  const least = demands.reduce((sum, { min }) => sum + min * sizePt + cellPaddingPt, 0);
  const balanced = balanceWidths(demands, availablePt, metrics, lockedColumns.length);
  const columns = demands.map(({ min }, at) => ({
    min,
    runs: lockedColumns[at] === '任务内容',
    counts: lockedColumns[at] === '序号',
    open: at >= lockedColumns.length,
  }));
  const pixels = columnPixels(widenOverflowing(balanced, rows, columns, metrics, availablePt));
  const ems = pixels.map((width) => (width * pointsPerPixel - cellPaddingPt) / sizePt);
  return { paper, sizePt, pixels, ems, columns, metrics, crowded: least > availablePt };
}

function fixed(width: number): Record<Paper, Demand> {
  const demand = { min: width, max: width, need: 0 };
  return { A4: demand, A3: demand };
}
