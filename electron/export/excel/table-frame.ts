import ExcelJS from 'exceljs';
import type { PackedPart } from '../zip/pack-part.js';
import { readZip } from '../zip/read-zip.js';
import { cellStyles, type CellStyleName } from './cell-styles.js';
import { packConstantParts, pageOptions, splitSheet, textOf, withChineseUnit, type SheetFrame } from './frame-parts.js';

/** A workbook of one sheet made by exceljs without rows. */
export interface TableFrame {
  readonly sheet: SheetFrame;
  readonly workbookXml: string;
  /** Number of each style in styles.xml. */
  readonly styles: Readonly<Record<CellStyleName, number>>;
  readonly constantParts: readonly PackedPart[];
}

/** Frame of a plain table: A4 across, the heading row (from 1) repeated and kept in view. */
export async function tableFrame(sheetName: string, headerRow: number, sizePt: number): Promise<TableFrame> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName, {
    ...pageOptions('A4', headerRow),
    views: [{ state: 'frozen', ySplit: headerRow }],
  });
  const styles = cellStyles(sizePt);
  const names = Object.keys(styles) as CellStyleName[];
  names.forEach((name, index) => Object.assign(sheet.getCell(1, index + 1), { style: styles[name] }));
  // One text, so that exceljs declares the part of shared texts; the part itself is replaced.
  sheet.getCell(1, names.length + 1).value = sheetName;
  const parts = readZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  parts.set('xl/styles.xml', Buffer.from(withChineseUnit(textOf(parts, 'xl/styles.xml'))));
  const xml = textOf(parts, 'xl/worksheets/sheet1.xml');
  const numbers = [...xml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map((found) => Number(found[1]));
  return {
    sheet: splitSheet(xml),
    workbookXml: textOf(parts, 'xl/workbook.xml'),
    styles: Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? 0])) as Record<
      CellStyleName,
      number
    >,
    constantParts: await packConstantParts(parts),
  };
}
