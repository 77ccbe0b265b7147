import type { Breakdown, Orientation, Paper } from '../../../shared/model/breakdown.js';
import { bodySize, breakdownPage, textHeight, textWidth } from '../layout/page-geometry.js';
import type { TableMetrics } from '../layout/table-layout.js';
import { countLines } from '../layout/wrap-text.js';
import { markSize, subtitleSize, titleSize } from './cell-styles.js';
import { pointsPerPixel } from './column-pixels.js';

/** Excel keeps 5 pixels of a column free of text, 2 more cover the rule and rounding. */
export const cellPaddingPt = 7 * pointsPerPixel;
/** Highest row that Excel has is 409.5 pt; a little less, so that rounding cannot pass it. */
export const highestRowPt = 405;
/** Part of the page that is reckoned with: programs differ a little in their line heights. */
const usablePart = 0.98;

/** Line height of 宋体, 黑体 and 仿宋 in a cell. */
export function lineHeight(sizePt: number): number {
  return sizePt * 1.32;
}

/** Heights of the rows above and below the table on the print sheet; 0 for a row that is not there. */
export interface FrameRows {
  readonly markPt: number;
  readonly titlePt: number;
  readonly subtitlePt: number;
  readonly notePt: number;
}

/** Width for the columns together, so that fitting to the page's width does not have to shrink the type. */
export function printableWidth(paper: Paper, orientation?: Orientation): number {
  return textWidth(breakdownPage(paper, orientation)) * 0.99;
}

export function frameRows(breakdown: Breakdown, paper: Paper): FrameRows {
  const { orientation, mark = '' } = breakdown;
  const width = printableWidth(paper, orientation);
  const height = (text: string, size: number, padding: number): number =>
    text === '' ? 0 : toPixels(countLines(text, (width - cellPaddingPt) / size) * lineHeight(size) + padding);
  return {
    markPt: height(mark, markSize, 6),
    titlePt: height(breakdown.title || ' ', titleSize, 12),
    subtitlePt: height(breakdown.subtitle, subtitleSize, 6),
    notePt: height(breakdown.note, bodySize(paper, breakdown.columns.length, orientation), 6),
  };
}

/** The arithmetic of the print sheet. */
export function printMetrics(breakdown: Breakdown, paper: Paper, rows: FrameRows): TableMetrics {
  const { columns, orientation } = breakdown;
  const sizePt = bodySize(paper, columns.length, orientation);
  const page = textHeight(breakdownPage(paper, orientation)) * usablePart;
  return {
    sizePt,
    lineHeightPt: lineHeight(sizePt),
    cellPaddingPt,
    rowPaddingPt: 6,
    heightStepPt: pointsPerPixel,
    spareLines: true,
    keepGroups: true,
    maxRowPt: Math.min(highestRowPt, page * 0.8),
    firstPagePt: page - rows.markPt - rows.titlePt - rows.subtitlePt,
    pagePt: page,
    tailPt: rows.notePt,
  };
}

function toPixels(points: number): number {
  return Math.ceil(points / pointsPerPixel) * pointsPerPixel;
}
