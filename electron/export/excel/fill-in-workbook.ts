import ExcelJS from 'exceljs';
import type { Breakdown } from '../../../shared/model/breakdown.js';
import {
  dictionarySheetName,
  fillInColumns,
  fillInStates,
  keyHeading,
  metaSheetName,
  type FillInColumn,
  type FillInMeta,
} from '../../../shared/model/fill-in.js';
import { rowHeight } from '../layout/row-height.js';
import { corePropertiesXml } from '../xml/core-properties.js';
import { escapeXml } from '../xml/escape-xml.js';
import { readZip } from '../zip/read-zip.js';
import { writeZip } from '../zip/write-zip.js';
import { cellStyles } from './cell-styles.js';
import { columnLetters } from './column-pixels.js';
import { fillInGuide } from './fill-in-guide.js';
import { pageOptions, textOf, withChineseUnit } from './frame-parts.js';
import { highestRowPt, lineHeight } from './print-metrics.js';
import { openColumns } from './open-columns.js';
import { guarded, unguarded } from './rare-characters.js';

export interface FillInForm {
  readonly unit: string;
  /** The unit's rows, in the words that are printed. */
  readonly breakdown: Breakdown;
  readonly meta: FillInMeta;
}

export const fillInSheetName = '填报表';

const formPart = 'xl/worksheets/sheet1.xml';
const sizePt = 10.5;
/** Headings and widths (in digits) of the columns that are locked. */
const lockedColumns = [
  ['序号', 5],
  ['类别', 13],
  ['任务内容', 42],
  ['本单位职责', 7],
  ['牵头单位', 14],
  ['配合单位', 16],
  ['完成时限', 12],
] as const;
const openWidths: Readonly<Record<FillInColumn, number>> = {
  进展情况: 32,
  存在问题: 22,
  下一步措施: 22,
  完成状态: 10,
  完成比例: 9,
  完成日期: 12,
  填报人: 9,
};
const headings = [...lockedColumns.map(([heading]) => heading), ...fillInColumns, keyHeading];
const widths = [...lockedColumns.map(([, width]) => width), ...fillInColumns.map((column) => openWidths[column]), 10];
const headerRow = 3;
/** Columns that stay in view: 序号, 类别, 任务内容. */
const frozen = 3;
/** Excel keeps 32,767 characters in a cell; far fewer are safe in every program. */
const metaChunk = 8000;

/**
 * 填报表 for one unit as .xlsx: what is asked is locked (no password), what is to be filled in is open, with lists,
 * messages and checks. It carries its identity three times: a key in every row, a hidden sheet, hidden names.
 */
export async function fillInWorkbook(form: FillInForm, now: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ activeTab: 0, firstSheet: 0, visibility: 'visible', x: 0, y: 0, width: 24000, height: 14000 }];
  const sheet = workbook.addWorksheet(fillInSheetName, {
    ...pageOptions('A3', headerRow),
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: frozen }],
  });
  writeForm(sheet, form);
  await lock(sheet);
  await lock(fillInGuide(workbook, form));
  const dictionary = workbook.addWorksheet(dictionarySheetName, { state: 'hidden' });
  fillInStates.forEach((state, index) => (dictionary.getCell(index + 1, 1).value = state));
  const meta = workbook.addWorksheet(metaSheetName, { state: 'veryHidden' });
  chunks(guarded(JSON.stringify(form.meta))).forEach((text, index) => (meta.getCell(index + 1, 1).value = text));
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), form, now);
}

function writeForm(sheet: ExcelJS.Worksheet, { unit, breakdown }: FillInForm): void {
  const styles = cellStyles(sizePt);
  const last = headings.length - 1;
  const band = (row: number, text: string, style: Partial<ExcelJS.Style>, heightPt: number): void => {
    sheet.mergeCells(row, 1, row, last);
    const cell = sheet.getCell(row, 1);
    cell.value = guarded(text);
    cell.style = style;
    sheet.getRow(row).height = heightPt;
  };
  headings.forEach((heading, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widths[index] ?? 10;
    column.hidden = heading === keyHeading;
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = heading;
    cell.style = styles.header;
  });
  sheet.getRow(headerRow).height = 2 * lineHeight(sizePt) + 6;
  band(1, `${breakdown.title.replace(/任务分解表$/, '')}任务进展填报表`, styles.title, 36);
  band(2, `填报单位：${unit}    只填黄色各栏，其余内容已锁定；怎样填见“填报说明”。`, styles.note, 22);

  const open = openColumns(styles);
  let rowNumber = headerRow;
  for (const { heading, rows } of breakdown.groups) {
    for (const row of rows) {
      rowNumber++;
      const values = [row.number, heading, row.text, row.role, row.leadUnits, row.supportUnits, row.deadline];
      values.forEach((value, index) => {
        const cell = sheet.getCell(rowNumber, index + 1);
        cell.value = typeof value === 'string' ? guarded(value) : value;
        cell.style = index === 2 || index === 1 || index === 5 ? styles.left : styles.center;
      });
      fillInColumns.forEach((column, index) => {
        sheet.getCell(rowNumber, values.length + index + 1).style = open[column].style;
      });
      sheet.getCell(rowNumber, headings.length).value = row.taskId;
      sheet.getRow(rowNumber).height = Math.min(highestRowPt, heightOf(values.map(String)));
    }
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: rowNumber, column: headings.length } };
  if (rowNumber > headerRow) validate(sheet, rowNumber);
}

/** One rule per column over all rows: a rule for each cell would make the file large. */
function validate(sheet: ExcelJS.Worksheet, lastRow: number): void {
  const open = openColumns(cellStyles(sizePt));
  // exceljs has this method but does not declare it.
  const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } })
    .dataValidations;
  fillInColumns.forEach((column, index) => {
    const letters = columnLetters(lockedColumns.length + index);
    rules.add(`${letters}${headerRow + 1}:${letters}${lastRow}`, open[column].rule);
  });
}

function heightOf(cells: readonly string[]): number {
  const ems = cells.map((_, index) => (((widths[index] ?? 10) * 8 - 7) * 0.75) / sizePt);
  const metrics = { lineHeightPt: lineHeight(sizePt), rowPaddingPt: 6, heightStepPt: 0.75, spareLines: true };
  return Math.max(3 * lineHeight(sizePt) + metrics.rowPaddingPt, rowHeight(cells, ems, metrics));
}

/** Without a password: it keeps from slips, not from intent. What a unit needs to read and print stays allowed. */
function lock(sheet: ExcelJS.Worksheet): Promise<void> {
  return sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatRows: true,
    formatColumns: true,
    autoFilter: true,
    sort: true,
  });
}

function chunks(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / metaChunk) }, (_, index) =>
    text.slice(index * metaChunk, (index + 1) * metaChunk),
  );
}

/** Puts rare characters back, adds the hidden names and the properties that exceljs cannot write, and zips with our own writer. */
async function repack(bytes: Uint8Array, form: FillInForm, now: Date): Promise<Uint8Array> {
  const parts = readZip(bytes);
  parts.set('xl/styles.xml', Buffer.from(withChineseUnit(textOf(parts, 'xl/styles.xml'))));
  parts.set(formPart, Buffer.from(withGrowingRows(textOf(parts, formPart))));
  parts.set('xl/workbook.xml', Buffer.from(withIdentity(textOf(parts, 'xl/workbook.xml'), form)));
  const { planId, dispatch } = form.meta;
  const keywords = `fenjietai ${planId} ${dispatch ?? 0}`;
  parts.set('docProps/core.xml', Buffer.from(corePropertiesXml(form.breakdown.title, now, keywords)));
  const names = [...parts.keys()].sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'),
  );
  return writeZip(
    names.map((name) => ({
      name,
      content: /\.xml$/.test(name) ? unguarded(textOf(parts, name)) : (parts.get(name) ?? new Uint8Array()),
    })),
    now,
  );
}

/**
 * exceljs calls every height the clerk's own (customHeight), and such a row never grows: what a unit types would be cut.
 * Without that mark the height stands until somebody types; titles and headings keep theirs.
 */
function withGrowingRows(sheetXml: string): string {
  return sheetXml.replace(/<row r="(\d+)" ht="[\d.]+" customHeight="1"/g, (row, number: string) =>
    Number(number) > headerRow ? row.replace(' customHeight="1"', '') : row,
  );
}

/** The second copy of the identity, and the hidden name of the filter that LibreOffice needs. */
function withIdentity(workbookXml: string, { meta, unit, breakdown }: FillInForm): string {
  const constant = (name: string, value: string): string =>
    `<definedName name="${name}" hidden="1">${escapeXml(`"${value.replace(/"/g, '""')}"`)}</definedName>`;
  const rows = breakdown.groups.reduce((sum, group) => sum + group.rows.length, headerRow);
  const filter = `'${fillInSheetName}'!$A$${headerRow}:$${columnLetters(headings.length - 1)}$${rows}`;
  const names =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${filter}</definedName>` +
    constant('FJ_PLAN', meta.planId) +
    constant('FJ_DISPATCH', String(meta.dispatch ?? 0)) +
    constant('FJ_UNIT', unit);
  // exceljs writes its own copy of the filter's name in some versions: one is enough.
  const own = workbookXml.replace(/<definedName name="_xlnm\._FilterDatabase"[^>]*>[^<]*<\/definedName>/g, '');
  return own.replace('<definedNames>', `<definedNames>${names}`);
}
