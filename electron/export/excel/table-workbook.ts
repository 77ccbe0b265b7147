import type { SimpleColumn, SimpleTable } from '../../../shared/model/simple-table.js';
import { landscapePage, textHeight } from '../layout/page-geometry.js';
import { alignmentOf, layoutSimple, simpleWidths, type SimpleMetrics } from '../layout/simple-layout.js';
import { simpleSize } from '../layout/simple-size.js';
import { countLines } from '../layout/wrap-text.js';
import { corePropertiesXml } from '../xml/core-properties.js';
import { writeZip } from '../zip/write-zip.js';
import { titleSize, type CellStyleName } from './cell-styles.js';
import { colsXml, columnPixels, pointsPerPixel } from './column-pixels.js';
import { headFor } from './frame-parts.js';
import { cellPaddingPt, highestRowPt, lineHeight, printableWidth } from './print-metrics.js';
import { mergesXml } from './print-sheet.js';
import { SharedStrings } from './shared-strings.js';
import { SheetWriter, type CellValue } from './sheet-writer.js';
import { tableFrame, type TableFrame } from './table-frame.js';

/** Longest name of a sheet, and what no name may hold. */
const longestSheetName = 31;
const forbiddenInSheetName = /[\\/?*:[\]']/g;

/** A plain table as .xlsx: one sheet to read and to print, title, lead, headings in view, bands merged. */
export async function tableWorkbook(table: SimpleTable, now: Date): Promise<Uint8Array> {
  const name = [...table.title.replace(forbiddenInSheetName, '')].slice(-longestSheetName).join('') || '表';
  const frame = await tableFrame(name, table.lead === '' ? 2 : 3, simpleSize(table));
  const strings = new SharedStrings();
  return writeZip(
    [
      ...frame.constantParts,
      { name: 'xl/workbook.xml', content: frame.workbookXml },
      { name: 'xl/worksheets/sheet1.xml', content: sheetXml(table, frame, strings) },
      // Behind the sheet: it is complete only when the sheet is written.
      { name: 'xl/sharedStrings.xml', content: strings.xml() },
      { name: 'docProps/core.xml', content: corePropertiesXml(table.title, now) },
    ],
    now,
  );
}

function* sheetXml(table: SimpleTable, { sheet, styles }: TableFrame, strings: SharedStrings): Generator<string> {
  const metrics = metricsOf(table);
  const width = printableWidth('A4');
  const pixels = columnPixels(simpleWidths(table, width, metrics));
  const layout = layoutSimple(
    table,
    pixels.map((pixel) => pixel * pointsPerPixel),
    metrics,
  );
  const columns = table.columns.length;
  const writer = new SheetWriter(strings, columns);
  const merges: string[] = [];
  const band = (heightPt: number, text: string, style: number): string => {
    const xml = writer.row(
      heightPt,
      [text, ...new Array<null>(columns - 1).fill(null)],
      new Array<number>(columns).fill(style),
    );
    if (columns > 1) merges.push(writer.range(0, writer.lastRow, columns - 1, writer.lastRow));
    return xml;
  };
  const lines = (text: string, size: number): number =>
    Math.min(highestRowPt, countLines(text, (width - cellPaddingPt) / size) * lineHeight(size) + 6);

  const rows = 2 + Number(table.lead !== '') + layout.rows.length + Number(table.note !== '');
  yield `${headFor(sheet, columns, rows)}${colsXml(pixels)}<sheetData>`;
  yield band(lines(table.title, titleSize), table.title, styles.title);
  if (table.lead !== '') yield band(lines(table.lead, metrics.sizePt), table.lead, styles.note);
  const headings = table.columns.map(({ heading }) => heading);
  yield writer.row(layout.headerPt, headings, new Array<number>(columns).fill(styles.header));
  const bodyStyles = table.columns.map((column) => styles[styleOf(column)]);
  for (const row of layout.rows) {
    if (row.band) yield band(row.heightPt, row.cells[0] ?? '', styles.group);
    else yield writer.row(row.heightPt, valuesOf(row.cells, table.columns), bodyStyles);
  }
  if (table.note !== '') yield band(lines(table.note, metrics.sizePt), table.note, styles.note);
  yield `</sheetData>${mergesXml(merges)}${sheet.tail}`;
}

function metricsOf(table: SimpleTable): SimpleMetrics {
  const sizePt = simpleSize(table);
  return {
    sizePt,
    lineHeightPt: lineHeight(sizePt),
    cellPaddingPt,
    rowPaddingPt: 6,
    heightStepPt: pointsPerPixel,
    spareLines: true,
    minRowPt: table.largeType ? 2.5 * lineHeight(sizePt) : 0,
    maxRowPt: Math.min(highestRowPt, textHeight(landscapePage('A4')) * 0.8),
  };
}

/** 序号 are numbers in Excel, so that they sort; everything else is text as printed. */
function valuesOf(cells: readonly string[], columns: readonly SimpleColumn[]): CellValue[] {
  return cells.map((text, index) =>
    columns[index]?.kind === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text,
  );
}

function styleOf(column: SimpleColumn): CellStyleName {
  return column.kind === 'number' ? 'number' : alignmentOf(column);
}
