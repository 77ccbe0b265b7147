import { nearlyFullPart } from './character-width.js';
import { countLines, lineStarts, mostLines, unbrokenLines } from './wrap-text.js';

/** What a row's height depends on, in points. */
export interface LineMetrics {
  readonly lineHeightPt: number;
  /** What a row adds to its lines above and below together, its rule included. */
  readonly rowPaddingPt: number;
  /** Heights are multiples of this. */
  readonly heightStepPt: number;
  /** Add a line where the last is nearly full or there are many: for programs that cut what does not fit. */
  readonly spareLines: boolean;
}

/** From this many lines on a text gets a line to spare. */
const manyLines = 5;

/** Height of a row whose cells are `ems` wide. */
export function rowHeight(cells: readonly string[], ems: readonly number[], metrics: LineMetrics): number {
  let lines = 1;
  for (let index = 0; index < cells.length; index++) {
    lines = Math.max(lines, linesNeeded(cells[index] ?? '', ems[index] ?? 1, metrics));
  }
  return heightOfLines(lines, metrics);
}

export function heightOfLines(lines: number, metrics: LineMetrics): number {
  return roundUp(lines * metrics.lineHeightPt + metrics.rowPaddingPt, metrics);
}

/**
 * Lines to make room for. The printer's type is a little wider than reckoned: where nothing grows by itself a text of five
 * lines and more, or one whose last line is nearly full, gets a line to spare; elsewhere it is only counted as widely as
 * any program may set it, so that the pages end where they are planned to.
 */
export function linesNeeded(text: string, em: number, { spareLines }: LineMetrics): number {
  if (!spareLines) return mostLines(text, em);
  const starts = lineStarts(text, em);
  const lines = Math.max(starts.length, unbrokenLines(text, em));
  if (lines >= manyLines) return lines + 1;
  const lastLine = text.slice(starts[starts.length - 1] ?? 0);
  const spare = countLines(lastLine, em * nearlyFullPart) > 1 ? 1 : 0;
  return Math.max(starts.length + spare, lines);
}

export function roundUp(height: number, { heightStepPt }: LineMetrics): number {
  // The small subtraction keeps a product that is a whole number of steps but for its last bit from gaining one.
  return Math.ceil(height / heightStepPt - 1e-6) * heightStepPt;
}
