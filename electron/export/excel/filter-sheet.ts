import { columnHeadings, type Breakdown, type BreakdownColumn } from '../../../shared/model/breakdown.js';
import { rowHeight, type LineMetrics } from '../layout/row-height.js';
import { colsXml, pointsPerPixel } from './column-pixels.js';
import { lineHeight } from './print-metrics.js';
import { styleOf, type SheetContent } from './print-sheet.js';
import type { SharedStrings } from './shared-strings.js';
import { SheetWriter, type CellValue } from './sheet-writer.js';
import type { WorkbookFrame } from './workbook-frame.js';

/** Column widths for the screen, in pixels. */
const screenPixels: Readonly<Record<BreakdownColumn, number>> = {
  group: 180,
  number: 48,
  text: 480,
  role: 72,
  leadUnits: 130,
  supportUnits: 200,
  leader: 96,
  personInCharge: 96,
  deadline: 110,
  progress: 240,
  remark: 160,
};

const highestRowPt = 405;
const screenPaddingPt = 6;

function screenMetrics(sizePt: number): LineMetrics {
  return {
    lineHeightPt: lineHeight(sizePt),
    rowPaddingPt: 6,
    heightStepPt: pointsPerPixel,
    spareLines: true,
  };
}

/** 筛选表 for the screen: one flat row per task, the group's heading in each, so that filtering and sorting work. */
export function filterSheet(
  breakdown: Breakdown,
  sizePt: number,
  frame: WorkbookFrame,
  strings: SharedStrings,
): SheetContent {
  const rows = breakdown.groups.reduce((sum, group) => sum + group.rows.length, 1);
  return { rows, xml: sheetXml(breakdown, sizePt, frame, strings) };
}

function* sheetXml(
  breakdown: Breakdown,
  sizePt: number,
  { styles, filterSheet: sheet }: WorkbookFrame,
  strings: SharedStrings,
): Generator<string> {
  const { columns } = breakdown;
  const writer = new SheetWriter(strings, columns.length);
  const pixels = columns.map((column) => screenPixels[column]);
  const bodyStyles = columns.map((column) => (column === 'group' ? styles.left : styles[styleOf(column)]));
  const metrics = screenMetrics(sizePt);
  const ems = pixels.map((width) => (width * pointsPerPixel - screenPaddingPt) / sizePt);
  yield `${sheet.head}${colsXml(pixels)}<sheetData>`;
  yield writer.row(
    lineHeight(sizePt) + 9,
    columns.map((column) => columnHeadings[column]),
    columns.map(() => styles.header),
  );
  for (const group of breakdown.groups) {
    for (const row of group.rows) {
      const values = columns.map((column): CellValue => (column === 'group' ? group.heading : row[column]));
      yield writer.row(Math.min(highestRowPt, rowHeight(values.map(String), ems, metrics)), values, bodyStyles);
    }
  }
  yield `</sheetData><autoFilter ref="${writer.range(0, 1, columns.length - 1, writer.lastRow)}"/>${sheet.tail}`;
}
