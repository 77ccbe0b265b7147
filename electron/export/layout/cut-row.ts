import type { BreakdownColumn } from '../../../shared/model/breakdown.js';
import { rowHeight, type LineMetrics } from './row-height.js';
import type { LaidRow } from './table-layout.js';
import { lineStarts } from './wrap-text.js';

/** The columns that a row is cut in. */
export interface CutColumns {
  readonly columns: readonly BreakdownColumn[];
  /** Their widths in em. */
  readonly ems: readonly number[];
}

/**
 * Cuts a row at the ends of its cells' lines into a part of at most `heightPt` and the rest, which is numbered 12 续.
 * Null where the whole row fits or no line does.
 */
export function cutRow(
  laid: LaidRow,
  heightPt: number,
  { columns, ems }: CutColumns,
  metrics: LineMetrics,
): readonly [LaidRow, LaidRow] | null {
  const bandPt = laid.band?.heightPt ?? 0;
  const height = (cells: readonly string[]): number => rowHeight(cells, ems, metrics);
  // A part may need a line more than were counted out: other programs break Latin in other places.
  for (let lines = linesWithin(heightPt - bandPt, metrics); lines > 0; lines--) {
    const pieces = laid.cells.map((text, index) => cutText(text, ems[index] ?? 1, lines));
    const heads = pieces.map(([head]) => head);
    const headPt = height(heads) + bandPt;
    if (headPt > heightPt) continue;
    if (pieces.every(([, rest]) => rest === '')) return null;
    const rests = pieces.map(([, rest], index) => (columns[index] === 'number' ? `${laid.row.number}\n续` : rest));
    return [
      { ...laid, cells: heads, heightPt: headPt },
      { row: laid.row, cells: rests, continued: true, heightPt: height(rests) },
    ];
  }
  return null;
}

/** Lines that a row of this height holds, the spare one not counted. */
function linesWithin(heightPt: number, { lineHeightPt, rowPaddingPt, heightStepPt, spareLines }: LineMetrics): number {
  // Heights are rounded up, so a whole number of steps is all that counts.
  const steps = Math.floor(heightPt / heightStepPt + 1e-6) * heightStepPt;
  return Math.floor((steps - rowPaddingPt) / lineHeightPt + 1e-6) - (spareLines ? 1 : 0);
}

function cutText(text: string, em: number, lines: number): readonly [string, string] {
  const at = lineStarts(text, em)[lines];
  return at === undefined ? [text, ''] : [text.slice(0, at).replace(/\n$/, ''), text.slice(at)];
}

/** The text in pieces of at most `perPiece` lines. */
export function cutLines(text: string, em: number, perPiece: number): string[] {
  const starts = lineStarts(text, em);
  const cuts = starts.filter((_, line) => line % perPiece === 0);
  return cuts.map((start, index) => text.slice(start, cuts[index + 1] ?? text.length).replace(/\n$/, ''));
}
