import type { Breakdown, BreakdownColumn, Paper } from '../../../shared/model/breakdown.js';
import { columnRules } from '../layout/column-rules.js';
import { columnWidths } from '../layout/column-widths.js';
import { layoutTable, type LaidRow, type Segment, type TableLayout } from '../layout/table-layout.js';
import { colsXml, columnPixels, pointsPerPixel } from './column-pixels.js';
import { headFor } from './frame-parts.js';
import { frameRows, printableWidth, printMetrics, type FrameRows } from './print-metrics.js';
import type { SharedStrings } from './shared-strings.js';
import { SheetWriter, type CellValue } from './sheet-writer.js';
import type { WorkbookFrame } from './workbook-frame.js';

/** Excel keeps at most this many manual page breaks; behind them it breaks by itself. */
const mostBreaks = 1023;

/** A sheet on its way into the package: its text is made while it is packed, then its rows are gone. */
export interface SheetContent {
  readonly xml: Iterable<string>;
  /** Number of rows, known beforehand. */
  readonly rows: number;
}

/**
 * 任务分解表 for the printer: title, subtitle, headings repeated on every page, the group's cell merged over its rows and
 * cut where the page ends (the computed page breaks are set by hand, so that the cuts are where the pages break), note.
 */
export function printSheet(
  breakdown: Breakdown,
  paper: Paper,
  frame: WorkbookFrame,
  strings: SharedStrings,
): SheetContent {
  const rows = frameRows(breakdown, paper);
  const metrics = printMetrics(breakdown, paper, rows);
  const pixels = columnPixels(columnWidths(breakdown, printableWidth(paper, breakdown.orientation), metrics));
  const layout = layoutTable(
    breakdown,
    pixels.map((width) => width * pointsPerPixel),
    metrics,
  );
  const tableRows = layout.pages.reduce((sum, page) => sum + page.reduce((n, segment) => n + rowsOf(segment), 0), 0);
  const count = [rows.markPt, rows.titlePt, rows.subtitlePt, layout.header.heightPt, rows.notePt].filter(
    (pt) => pt > 0,
  ).length;
  return { rows: count + tableRows, xml: sheetXml(breakdown, layout, pixels, rows, count + tableRows, frame, strings) };
}

function* sheetXml(
  breakdown: Breakdown,
  layout: TableLayout,
  pixels: readonly number[],
  rows: FrameRows,
  count: number,
  frame: WorkbookFrame,
  strings: SharedStrings,
): Generator<string> {
  const columns = layout.columns.length;
  const writer = new SheetWriter(strings, columns);
  const merges: string[] = [];
  const breaks: number[] = [];
  const { styles, printSheet: sheet } = frame;
  const band = (heightPt: number, text: string, style: number): string => {
    const values: CellValue[] = [text, ...new Array<null>(columns - 1).fill(null)];
    const xml = writer.row(heightPt, values, new Array<number>(columns).fill(style));
    if (columns > 1) merges.push(writer.range(0, writer.lastRow, columns - 1, writer.lastRow));
    return xml;
  };

  yield `${headFor(sheet, columns, count)}${colsXml(pixels)}<sheetData>`;
  if (rows.markPt > 0) yield band(rows.markPt, breakdown.mark ?? '', styles.mark);
  yield band(rows.titlePt, breakdown.title, styles.title);
  if (rows.subtitlePt > 0) yield band(rows.subtitlePt, breakdown.subtitle, styles.subtitle);
  yield writer.row(layout.header.heightPt, layout.header.cells, new Array<number>(columns).fill(styles.header));

  const bodyStyles = layout.columns.map((column) => styles[styleOf(column)]);
  const groupAt = layout.columns.indexOf('group');
  for (const [index, page] of layout.pages.entries()) {
    if (index > 0) breaks.push(writer.lastRow);
    for (const { heading, rows: laid } of page) {
      // A band above the first row is no part of the group's merged cell.
      const first = writer.lastRow + (laid[0]?.band ? 2 : 1);
      for (const [place, row] of laid.entries()) {
        if (row.band) yield band(row.band.heightPt, row.band.text, styles.band);
        yield writer.row(
          row.heightPt - (row.band?.heightPt ?? 0),
          cellsOf(row, layout.columns, place === 0 ? heading : null),
          bodyStyles,
        );
      }
      if (groupAt >= 0 && laid.length > 1) merges.push(writer.range(groupAt, first, groupAt, writer.lastRow));
    }
  }
  if (rows.notePt > 0) yield band(rows.notePt, breakdown.note, styles.note);
  yield `</sheetData>${mergesXml(merges)}${withBreaks(sheet.tail, breaks)}`;
}

/** Rows of the sheet that a segment takes, bands included. */
function rowsOf({ rows }: Segment): number {
  return rows.reduce((sum, { band }) => sum + (band ? 2 : 1), 0);
}

/** Which style a column's cells have. */
export function styleOf(column: BreakdownColumn): 'group' | 'number' | 'center' | 'left' {
  return column === 'group' || column === 'number' ? column : columnRules[column].align;
}

function cellsOf(laid: LaidRow, columns: readonly BreakdownColumn[], heading: string | null): CellValue[] {
  return laid.cells.map((text, index) => {
    if (columns[index] === 'group') return heading;
    return columns[index] === 'number' && !laid.continued ? laid.row.number : text;
  });
}

/** The merged ranges of a sheet; '' for none. */
export function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}

/** Puts the page breaks where the schema wants them: behind the footer, which exceljs writes last. */
function withBreaks(tail: string, breaks: readonly number[]): string {
  if (breaks.length === 0) return tail;
  const kept = breaks.slice(0, mostBreaks);
  const items = kept.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return tail.replace(
    '</headerFooter>',
    `</headerFooter><rowBreaks count="${kept.length}" manualBreakCount="${kept.length}">${items}</rowBreaks>`,
  );
}
