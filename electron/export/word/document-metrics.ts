import type { Breakdown, Orientation, Paper } from '../../../shared/model/breakdown.js';
import { bodySize, breakdownPage, textHeight, textWidth } from '../layout/page-geometry.js';
import type { TableMetrics } from '../layout/table-layout.js';
import { countLines } from '../layout/wrap-text.js';

/** Sizes and pitches of the document, in points. Pitches are exact, so that lines can be counted. */
export const titleType = { size: 22, pitch: 32, after: 4 } as const;
export const subtitleType = { size: 12, pitch: 18, after: 4 } as const;
export const noteSpaceBefore = 4;
/** 内部/密级 above the title: 三号黑体, at the left. */
export const markType = { size: 16, pitch: 24, after: 0 } as const;

/** Margins of a cell, in twips. */
export const cellMargins = { side: 80, above: 40 } as const;
export const ruleWidthPt = 0.5;
/** Kept free at the foot of a page: the last, tiny paragraph and what rounding to twips costs. */
const footReservePt = 2;

/** Line pitch in cells: at least 1.1 × the size, or characters lose their heads. */
export function cellPitch(sizePt: number): number {
  return Math.ceil(sizePt * 1.3);
}

export const twips = (points: number): number => Math.round(points * 20);

/** Columns together, in twips: the width between the margins. */
export function tableWidth(paper: Paper, orientation?: Orientation): number {
  const { widthPt, margins } = breakdownPage(paper, orientation);
  // Rounded one by one, as the page's own numbers are written.
  return twips(widthPt) - twips(margins.left) - twips(margins.right);
}

/** Widths in points that are whole twips and together `total` twips; the widest column takes what rounding leaves. */
export function wholeTwips(widthsPt: readonly number[], total: number): number[] {
  const widths = widthsPt.map((width) => Math.floor(width * 20));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widest ? width + rest : width) / 20);
}

/** The arithmetic of the Word table. Word makes a row higher by itself, so nothing is to spare. */
export function documentMetrics(breakdown: Breakdown, paper: Paper): TableMetrics {
  const { orientation, mark = '' } = breakdown;
  const sizePt = bodySize(paper, breakdown.columns.length, orientation);
  const geometry = breakdownPage(paper, orientation);
  const width = textWidth(geometry);
  const page = textHeight(geometry) - footReservePt;
  const lines = (text: string, size: number): number => countLines(text, width / size);
  const titlePt = lines(breakdown.title, titleType.size) * titleType.pitch + titleType.after;
  const subtitlePt =
    breakdown.subtitle === ''
      ? 0
      : lines(breakdown.subtitle, subtitleType.size) * subtitleType.pitch + subtitleType.after;
  const notePt = breakdown.note === '' ? 0 : lines(breakdown.note, sizePt) * cellPitch(sizePt) + noteSpaceBefore;
  return {
    sizePt,
    lineHeightPt: cellPitch(sizePt),
    cellPaddingPt: (2 * cellMargins.side) / 20 + ruleWidthPt,
    rowPaddingPt: (2 * cellMargins.above) / 20 + ruleWidthPt,
    heightStepPt: ruleWidthPt,
    spareLines: false,
    // LibreOffice fills every page whatever a row says, so the cuts have to be where the pages end by themselves.
    keepGroups: false,
    maxRowPt: page,
    footReservePt,
    firstPagePt: page - (mark === '' ? 0 : markType.pitch) - titlePt - subtitlePt,
    pagePt: page,
    tailPt: notePt,
  };
}
