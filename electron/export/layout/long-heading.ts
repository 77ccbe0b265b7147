import { heightOfLines, linesNeeded, type LineMetrics } from './row-height.js';
import { lineStarts } from './wrap-text.js';

/** What a merged cell beside a group's rows can hold. */
export interface MergedCell {
  readonly em: number;
  readonly highestPt: number;
}

/** Room kept for （续） and for the dots. */
const keptLines = 2;

/** Height that a heading needs in a merged cell. */
export function headingHeight(heading: string, em: number, metrics: LineMetrics): number {
  return heightOfLines(linesNeeded(heading, em, metrics), metrics);
}

/**
 * The words that stand for a heading which is too long for its merged cell (it is printed whole in a row of its own): its
 * opening up to the first mark, 二、聚焦项目建设; shortened with … where even that is too long. Null for a heading that fits.
 */
export function openingOfLong(heading: string, { em, highestPt }: MergedCell, metrics: LineMetrics): string | null {
  if (headingHeight(heading, em, metrics) <= highestPt) return null;
  const opening = /^[^，,；;：:。]+/.exec(heading)?.[0] ?? heading;
  const lines = Math.floor((highestPt - metrics.rowPaddingPt) / metrics.lineHeightPt) - keptLines - 1;
  const end = lineStarts(opening, em)[Math.max(1, lines)];
  return end === undefined ? opening : `${opening.slice(0, end)}…`;
}
