import { headingOf, type Breakdown, type BreakdownColumn, type Paper } from '../../../shared/model/breakdown.js';
import { columnRules } from '../layout/column-rules.js';
import { columnWidths } from '../layout/column-widths.js';
import { rowHeight } from '../layout/row-height.js';
import { colsXml, columnPixels, pointsPerPixel } from './column-pixels.js';
import { headFor } from './frame-parts.js';
import { frameRows, highestRowPt, printableWidth, printMetrics } from './print-metrics.js';
import { styleOf, type SheetContent } from './print-sheet.js';
import { rowPieces, type RowPiece } from './row-pieces.js';
import type { SharedStrings } from './shared-strings.js';
import { SheetWriter, type CellValue } from './sheet-writer.js';
import { widenOverflowing, type CellMetrics, type ElasticColumn } from './wider-columns.js';
import type { WorkbookFrame } from './workbook-frame.js';

/** Printed with all columns on one page, the type is not smaller than this part of its size (10 pt: 9 pt). */
const leastScale = 0.9;
/** Columns of running text. */
const running: readonly BreakdownColumn[] = ['text', 'progress', 'remark'];

/**
 * 筛选表 for the screen: one flat row per task, the group's heading in each, so that filtering and sorting work. As wide
 * as the printed table, so that it, too, fits a small screen and prints in readable type; a little wider where a list of
 * units needs it. A task that is too long for the highest row goes on in a second one.
 */
export function filterSheet(
  breakdown: Breakdown,
  paper: Paper,
  frame: WorkbookFrame,
  strings: SharedStrings,
): SheetContent {
  const flat = flatBreakdown(breakdown);
  const metrics = printMetrics(breakdown, paper, frameRows(breakdown, paper));
  const columns = flat.columns.map((column) => ({
    min: columnRules[column].min,
    runs: running.includes(column),
    counts: column === 'number',
    open: false,
  }));
  const available = printableWidth(paper, flat.orientation);
  const balanced = columnWidths(flat, available, metrics, 'repeated');
  const widths = widenOverflowing(balanced, textsOf(flat), columns, metrics, available / leastScale);
  const pixels = columnPixels(widths);
  const ems = pixels.map((width) => (width * pointsPerPixel - metrics.cellPaddingPt) / metrics.sizePt);
  const laid = layRows(flat, ems, columns, metrics);
  return { rows: 1 + laid.rows, xml: sheetXml(flat, laid, pixels, ems, metrics, frame, strings) };
}

/** Bands become a column here: a flat sheet has one kind of row. */
export function flatBreakdown(breakdown: Breakdown): Breakdown {
  if (breakdown.bands !== true || breakdown.columns.includes('group')) return breakdown;
  return { ...breakdown, columns: ['group' satisfies BreakdownColumn, ...breakdown.columns] };
}

/** Every row's texts, one row at a time: a table of 20,000 rows never stands in memory twice. */
function* textsOf({ columns, groups }: Breakdown): Generator<string[]> {
  for (const { heading, rows } of groups) {
    for (const row of rows) yield columns.map((column) => (column === 'group' ? heading : String(row[column])));
  }
}

interface LaidRows {
  readonly rows: number;
  /** Height of each task's row; 0 for one that takes several. */
  readonly heightsPt: readonly number[];
  /** The rows of the tasks that take several, by their place. */
  readonly pieces: ReadonlyMap<number, readonly RowPiece[]>;
}

/** Heights beforehand: the sheet says at its beginning how many rows it has. */
function layRows(
  flat: Breakdown,
  ems: readonly number[],
  columns: readonly ElasticColumn[],
  metrics: CellMetrics,
): LaidRows {
  const heightsPt: number[] = [];
  const pieces = new Map<number, readonly RowPiece[]>();
  let rows = 0;
  for (const cells of textsOf(flat)) {
    const heightPt = rowHeight(cells, ems, metrics);
    const cut = heightPt > highestRowPt ? rowPieces(cells, ems, columns, metrics) : [];
    if (cut.length > 0) pieces.set(heightsPt.length, cut);
    heightsPt.push(cut.length > 0 ? 0 : heightPt);
    rows += Math.max(1, cut.length);
  }
  return { rows, heightsPt, pieces };
}

function* sheetXml(
  flat: Breakdown,
  laid: LaidRows,
  pixels: readonly number[],
  ems: readonly number[],
  metrics: CellMetrics,
  { styles, filterSheet: sheet }: WorkbookFrame,
  strings: SharedStrings,
): Generator<string> {
  const { columns } = flat;
  const headings = columns.map((column) => headingOf(flat, column));
  const writer = new SheetWriter(strings, columns.length);
  const bodyStyles = columns.map((column) => (column === 'group' ? styles.left : styles[styleOf(column)]));
  yield `${headFor(sheet, columns.length, 1 + laid.rows)}${colsXml(pixels)}<sheetData>`;
  yield writer.row(
    rowHeight(headings, ems, metrics),
    headings,
    columns.map(() => styles.header),
  );
  let place = 0;
  for (const group of flat.groups) {
    for (const row of group.rows) {
      const values = columns.map((column): CellValue => (column === 'group' ? group.heading : row[column]));
      const pieces = laid.pieces.get(place) ?? [{ cells: values, heightPt: laid.heightsPt[place] ?? 0 }];
      for (const [piece, { cells, heightPt }] of pieces.entries()) {
        // 序号 is a number, so that it sorts; only behind a cut it is text, 12 续.
        const numbered = cells.map((cell, index) => (columns[index] === 'number' && piece === 0 ? row.number : cell));
        yield writer.row(heightPt, numbered, bodyStyles);
      }
      place++;
    }
  }
  yield `</sheetData><autoFilter ref="${writer.range(0, 1, columns.length - 1, writer.lastRow)}"/>${sheet.tail}`;
}
