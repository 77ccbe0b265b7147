import ExcelJS from 'exceljs';
import type { Paper } from '../../../shared/model/breakdown.js';
import { bodySize, landscapePage, type PageGeometry } from '../layout/page-geometry.js';
import { packPart, type PackedPart } from '../zip/pack-part.js';
import { readZip } from '../zip/read-zip.js';
import { cellStyles, type CellStyleName } from './cell-styles.js';

export const printSheetName = '任务分解表';
export const filterSheetName = '筛选表';

/** What decides the frame; workbooks that agree in it share one. */
export interface FrameKey {
  readonly paper: Paper;
  readonly columns: number;
  /** Row of the column headings on the print sheet: 2, or 3 under a subtitle. */
  readonly headerRow: number;
  /** Columns that stay in view on the filter sheet. */
  readonly frozenColumns: number;
}

/** A worksheet without its rows: what comes before `<sheetData>` and after. */
export interface SheetFrame {
  readonly head: string;
  readonly tail: string;
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
  const page = landscapePage(key.paper);
  const print = workbook.addWorksheet(printSheetName, {
    ...pageOptions(key, page, key.headerRow),
    views: [{ state: 'frozen', ySplit: key.headerRow }],
  });
  const filter = workbook.addWorksheet(filterSheetName, {
    ...pageOptions(key, page, 1),
    views: [{ state: 'frozen', ySplit: 1, xSplit: key.frozenColumns }],
  });
  const styles = cellStyles(bodySize(key.paper, key.columns));
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

function pageOptions(
  { paper }: FrameKey,
  { margins }: PageGeometry,
  headerRow: number,
): Partial<ExcelJS.AddWorksheetOptions> {
  const inches = (points: number): number => Math.round((points / 72) * 1000) / 1000;
  return {
    pageSetup: {
      paperSize: paperCodes[paper],
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: inches(margins.footer),
        footer: inches(margins.footer),
      },
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
    headerFooter: { oddFooter: '&C&"宋体"&10第 &P 页 共 &N 页' },
  };
}

/** Windows' numbers for paper (DMPAPER_A4, DMPAPER_A3). */
const paperCodes = { A4: 9 as ExcelJS.PaperSize, A3: 8 as ExcelJS.PaperSize };

const changingParts = new Set([
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/workbook.xml',
  'xl/sharedStrings.xml',
  'docProps/core.xml',
]);

async function packConstantParts(parts: ReadonlyMap<string, Uint8Array>): Promise<PackedPart[]> {
  const packed: PackedPart[] = [];
  for (const [name, content] of parts) {
    if (changingParts.has(name)) continue;
    const part = await packPart(name, content);
    // First, where programs that tell kinds of file by their beginning look for it.
    if (name === '[Content_Types].xml') packed.unshift(part);
    else packed.push(part);
  }
  return packed;
}

/**
 * exceljs always makes Calibri 11 the first face, and with it the unit of column widths. Where Calibri is missing (WPS and
 * LibreOffice on Linux) the unit follows some other face and columns come out a quarter wider. 宋体 is everywhere, or is
 * put in by a face with the same half-em digits.
 */
function withChineseUnit(stylesXml: string): string {
  return stylesXml.replace(
    /<font>(?:(?!<\/font>).)*<name val="Calibri"\/>(?:(?!<\/font>).)*<\/font>/,
    '<font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/></font>',
  );
}

function splitSheet(xml: string): SheetFrame {
  const found = /<sheetData>.*<\/sheetData>|<sheetData\/>/s.exec(xml);
  if (!found) throw new Error('exceljs wrote a sheet without sheetData.');
  return { head: xml.slice(0, found.index), tail: xml.slice(found.index + found[0].length) };
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const content = parts.get(name);
  if (!content) throw new Error(`exceljs wrote no ${name}.`);
  return Buffer.from(content).toString('utf8');
}
