import { headingOf, type Breakdown, type BreakdownColumn, type Paper } from '../../../shared/model/breakdown.js';
import { columnWidths } from '../layout/column-widths.js';
import { rowHeight } from '../layout/row-height.js';
import { colsXml, columnPixels, pointsPerPixel } from './column-pixels.js';
import { frameRows, highestRowPt, printableWidth, printMetrics } from './print-metrics.js';
import { styleOf, type SheetContent } from './print-sheet.js';
import type { SharedStrings } from './shared-strings.js';
import { SheetWriter, type CellValue } from './sheet-writer.js';
import type { WorkbookFrame } from './workbook-frame.js';

/**
 * 筛选表 for the screen: one flat row per task, the group's heading in each, so that filtering and sorting work. As wide
 * as the printed table, so that it, too, fits a small screen and prints in readable type.
 */
export function filterSheet(
  breakdown: Breakdown,
  paper: Paper,
  frame: WorkbookFrame,
  strings: SharedStrings,
): SheetContent {
  const rows = breakdown.groups.reduce((sum, group) => sum + group.rows.length, 1);
  return { rows, xml: sheetXml(breakdown, paper, frame, strings) };
}

/** Bands become a column here: a flat sheet has one kind of row. */
export function flatBreakdown(breakdown: Breakdown): Breakdown {
  if (breakdown.bands !== true || breakdown.columns.includes('group')) return breakdown;
  return { ...breakdown, columns: ['group' satisfies BreakdownColumn, ...breakdown.columns] };
}

function* sheetXml(
  breakdown: Breakdown,
  paper: Paper,
  { styles, filterSheet: sheet }: WorkbookFrame,
  strings: SharedStrings,
): Generator<string> {
  const flat = flatBreakdown(breakdown);
  const { columns } = flat;
  const metrics = printMetrics(breakdown, paper, frameRows(breakdown, paper));
  const pixels = columnPixels(columnWidths(flat, printableWidth(paper, flat.orientation), metrics, 'repeated'));
  const ems = pixels.map((width) => (width * pointsPerPixel - metrics.cellPaddingPt) / metrics.sizePt);
  const headings = columns.map((column) => headingOf(flat, column));
  const writer = new SheetWriter(strings, columns.length);
  const bodyStyles = columns.map((column) => (column === 'group' ? styles.left : styles[styleOf(column)]));
  yield `${sheet.head}${colsXml(pixels)}<sheetData>`;
  yield writer.row(
    rowHeight(headings, ems, metrics),
    headings,
    columns.map(() => styles.header),
  );
  for (const group of breakdown.groups) {
    for (const row of group.rows) {
      const values = columns.map((column): CellValue => (column === 'group' ? group.heading : row[column]));
      // A text too long for the highest row can be read in full in the cell; on the print sheet it is cut into several.
      yield writer.row(Math.min(highestRowPt, rowHeight(values.map(String), ems, metrics)), values, bodyStyles);
    }
  }
  yield `</sheetData><autoFilter ref="${writer.range(0, 1, columns.length - 1, writer.lastRow)}"/>${sheet.tail}`;
}
