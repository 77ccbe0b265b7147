import ExcelJS from 'exceljs';
import type { Orientation, Paper } from '../../../shared/model/breakdown.js';
import { bodySize } from '../layout/page-geometry.js';
import type { PackedPart } from '../zip/pack-part.js';
import { readZip } from '../zip/read-zip.js';
import { cellStyles, type CellStyleName } from './cell-styles.js';
import { packConstantParts, pageOptions, splitSheet, textOf, withChineseUnit, type SheetFrame } from './frame-parts.js';

export const printSheetName = '任务分解表';
export const filterSheetName = '筛选表';

/** What decides the frame; workbooks that agree in it share one. */
export interface FrameKey {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly columns: number;
  /** Row of the column headings on the print sheet: 2, and 1 more for each of mark and subtitle. */
  readonly headerRow: number;
  /** Columns that stay in view on the filter sheet. */
  readonly frozenColumns: number;
}

/** A workbook made by exceljs without rows: styles, sheets, page set-up, names. */
export interface WorkbookFrame {
  readonly printSheet: SheetFrame;
  readonly filterSheet: SheetFrame;
  readonly workbookXml: string;
  /** Number of each style in styles.xml. */
  readonly styles: Readonly<Record<CellStyleName, number>>;
  /** Parts that are the same in every workbook with this frame, packed once. */
  readonly constantParts: readonly PackedPart[];
}

const frames = new Map<string, Promise<WorkbookFrame>>();

/** The frame for a key, built at first use: in a batch every unit's workbook has the same one. */
export function workbookFrame(key: FrameKey): Promise<WorkbookFrame> {
  const name = JSON.stringify(key);
  const known = frames.get(name) ?? buildFrame(key);
  frames.set(name, known);
  return known;
}

async function buildFrame(key: FrameKey): Promise<WorkbookFrame> {
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ activeTab: 0, firstSheet: 0, visibility: 'visible', x: 0, y: 0, width: 24000, height: 14000 }];
  const print = workbook.addWorksheet(printSheetName, {
    ...pageOptions(key.paper, key.headerRow, key.orientation),
    views: [{ state: 'frozen', ySplit: key.headerRow }],
  });
  const filter = workbook.addWorksheet(filterSheetName, {
    ...pageOptions(key.paper, 1, key.orientation),
    views: [{ state: 'frozen', ySplit: 1, xSplit: key.frozenColumns }],
  });
  const styles = cellStyles(bodySize(key.paper, key.columns, key.orientation));
  const names = Object.keys(styles) as CellStyleName[];
  names.forEach((name, index) => Object.assign(print.getCell(1, index + 1), { style: styles[name] }));
  // One text, so that exceljs declares the part of shared texts; the part itself is replaced.
  filter.getCell('A1').value = filterSheetName;

  const parts = readZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  parts.set('xl/styles.xml', Buffer.from(withChineseUnit(textOf(parts, 'xl/styles.xml'))));
  const printXml = textOf(parts, 'xl/worksheets/sheet1.xml');
  const numbers = [...printXml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map((found) => Number(found[1]));
  return {
    printSheet: splitSheet(printXml),
    filterSheet: splitSheet(textOf(parts, 'xl/worksheets/sheet2.xml')),
    workbookXml: textOf(parts, 'xl/workbook.xml'),
    styles: Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? 0])) as Record<
      CellStyleName,
      number
    >,
    constantParts: await packConstantParts(parts),
  };
}
