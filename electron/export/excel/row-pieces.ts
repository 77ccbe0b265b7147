import { linesNeeded, rowHeight } from '../layout/row-height.js';
import { lineStarts } from '../layout/wrap-text.js';
import { highestRowPt } from './print-metrics.js';
import { highestLines, type CellMetrics, type ElasticColumn } from './wider-columns.js';

/** A row of a sheet, or what of it fits into the highest row that Excel has. */
export interface RowPiece {
  readonly cells: readonly string[];
  readonly heightPt: number;
}

/**
 * One row, or as many as it takes to show all of its cells: Excel has no row above 409 points and cuts what is longer, on
 * the screen and on paper. A cell that is too long goes on in the next row, the pieces together are its text, line ends
 * included. 序号 says 续, as on the print sheet, which is how such rows are known when they are read back; short cells
 * stand in every piece, so that filtering keeps the pieces together.
 */
export function rowPieces(
  cells: readonly string[],
  ems: readonly number[],
  columns: readonly ElasticColumn[],
  metrics: CellMetrics,
): readonly RowPiece[] {
  const heightPt = rowHeight(cells, ems, metrics);
  if (heightPt <= highestRowPt) return [{ cells, heightPt }];
  const lines = linesPerPiece(cells, ems, metrics);
  const pieces = cells.map((text, index) => slices(text, ems[index] ?? 1, lines));
  const count = Math.max(...pieces.map((list) => list.length));
  return Array.from({ length: count }, (_, piece) => {
    const texts = pieces.map((list, index) => {
      const { runs = false, counts = false } = columns[index] ?? {};
      if (counts && piece > 0) return `${cells[index] ?? ''}\n续`;
      return list.length === 1 && !runs ? (list[0] ?? '') : (list[piece] ?? '');
    });
    return { cells: texts, heightPt: Math.min(highestRowPt, rowHeight(texts, ems, metrics)) };
  });
}

/** Half the highest row, so that the first piece finds room on a page begun; more for a cell that then stays whole. */
function linesPerPiece(cells: readonly string[], ems: readonly number[], metrics: CellMetrics): number {
  const most = highestLines(metrics);
  const whole = cells
    .map((text, index) => linesNeeded(text, ems[index] ?? 1, metrics))
    .filter((lines) => lines <= most);
  return Math.max(Math.floor(most / 2), ...whole) - 1;
}

/** The text in pieces of at most `most` lines; joined they are the text. */
function slices(text: string, em: number, most: number): string[] {
  const cuts = lineStarts(text, em).filter((_, line) => line % most === 0);
  return cuts.map((start, index) => text.slice(start, cuts[index + 1] ?? text.length));
}
