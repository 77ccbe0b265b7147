import ExcelJS from 'exceljs';
import type { Breakdown } from '../../../shared/model/breakdown.js';
import { dictionarySheetName, fillInStates, metaSheetName, type FillInMeta } from '../../../shared/model/fill-in.js';
import { corePropertiesXml } from '../xml/core-properties.js';
import { escapeXml } from '../xml/escape-xml.js';
import { readZip } from '../zip/read-zip.js';
import { writeZip } from '../zip/write-zip.js';
import { columnLetters } from './column-pixels.js';
import { fillInGuide } from './fill-in-guide.js';
import { fillInLayout, sideMarginPt } from './fill-in-layout.js';
import {
  fillInSheetName,
  finishFillInSheet,
  frozenColumns,
  headerRow,
  lockedTexts,
  visibleColumns,
  writeFillInSheet,
} from './fill-in-sheet.js';
import { pageOptions, textOf, withChineseUnit } from './frame-parts.js';
import { unguarded } from './rare-characters.js';

export interface FillInForm {
  readonly unit: string;
  /** The unit's rows, in the words that are printed. */
  readonly breakdown: Breakdown;
  readonly meta: FillInMeta;
}

const formPart = 'xl/worksheets/sheet1.xml';
/** Excel keeps 32,767 characters in a cell; far fewer are safe in every program. */
const metaChunk = 8000;

/**
 * 填报表 for one unit as .xlsx: what is asked is locked (no password), what is to be filled in is open, with lists,
 * messages and checks. It carries its identity three times: a key in every row, a hidden sheet, hidden names.
 */
export async function fillInWorkbook(form: FillInForm, now: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ activeTab: 0, firstSheet: 0, visibility: 'visible', x: 0, y: 0, width: 24000, height: 14000 }];
  const layout = fillInLayout(lockedTexts(form.breakdown));
  const sheet = workbook.addWorksheet(fillInSheetName, {
    ...pageOptions(layout.paper, headerRow, 'landscape', sideMarginPt),
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: frozenColumns }],
  });
  const lastRow = writeFillInSheet(sheet, form.unit, form.breakdown, layout);
  await lock(sheet);
  await lock(fillInGuide(workbook, form));
  const dictionary = workbook.addWorksheet(dictionarySheetName, { state: 'hidden' });
  fillInStates.forEach((state, index) => (dictionary.getCell(index + 1, 1).value = state));
  const meta = workbook.addWorksheet(metaSheetName, { state: 'veryHidden' });
  chunks(plainJson(form.meta)).forEach((text, index) => (meta.getCell(index + 1, 1).value = text));
  const parts = readZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  parts.set(formPart, Buffer.from(finishFillInSheet(textOf(parts, formPart), layout)));
  return repack(parts, form, lastRow, now);
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

/**
 * JSON without the characters that programs change in a cell, written as JSON's own escapes: rare ones that may be cut in
 * two, and the underline of _x000D_, which Excel and LibreOffice read as a line end.
 */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function chunks(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / metaChunk) }, (_, index) =>
    text.slice(index * metaChunk, (index + 1) * metaChunk),
  );
}

/** Puts rare characters back, adds the hidden names and the properties that exceljs cannot write, and zips with our own writer. */
async function repack(
  parts: Map<string, Uint8Array>,
  form: FillInForm,
  lastRow: number,
  now: Date,
): Promise<Uint8Array> {
  parts.set('xl/styles.xml', Buffer.from(withChineseUnit(textOf(parts, 'xl/styles.xml'))));
  parts.set('xl/workbook.xml', Buffer.from(withNames(textOf(parts, 'xl/workbook.xml'), form, lastRow)));
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
 * The second copy of the identity, the area to print (without the keys), the hidden name of the filter that LibreOffice
 * needs; and no sheet may be deleted, renamed or shown, again without a password.
 */
function withNames(workbookXml: string, { meta, unit }: FillInForm, lastRow: number): string {
  const constant = (name: string, value: string): string =>
    `<definedName name="${name}" hidden="1">${escapeXml(`"${value.replace(/"/g, '""')}"`)}</definedName>`;
  const range = (firstRow: number, columns: number): string =>
    `'${fillInSheetName}'!$A$${firstRow}:$${columnLetters(columns - 1)}$${lastRow}`;
  const names =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range(headerRow, visibleColumns + 1)}</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${range(1, visibleColumns)}</definedName>` +
    constant('FJ_PLAN', meta.planId) +
    constant('FJ_DISPATCH', String(meta.dispatch ?? 0)) +
    constant('FJ_UNIT', unit);
  // exceljs writes its own copy of the filter's name in some versions: one is enough.
  const own = workbookXml.replace(/<definedName name="_xlnm\._FilterDatabase"[^>]*>[^<]*<\/definedName>/g, '');
  return own
    .replace('<definedNames>', `<definedNames>${names}`)
    .replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
}
