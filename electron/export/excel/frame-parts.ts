import type ExcelJS from 'exceljs';
import type { Orientation, Paper } from '../../../shared/model/breakdown.js';
import { breakdownPage } from '../layout/page-geometry.js';
import { columnLetters } from './column-pixels.js';
import { packPart, type PackedPart } from '../zip/pack-part.js';

/** A worksheet without its rows: what comes before `<sheetData>` and after. */
export interface SheetFrame {
  readonly head: string;
  readonly tail: string;
}

/** Page set-up of a sheet: fitted to the width, the heading row repeated, page x of y; `sidePt`: other side margins. */
export function pageOptions(
  paper: Paper,
  headerRow: number,
  orientation: Orientation = 'landscape',
  sidePt?: number,
): Partial<ExcelJS.AddWorksheetOptions> {
  const { margins } = breakdownPage(paper, orientation);
  const inches = (points: number): number => Math.round((points / 72) * 1000) / 1000;
  return {
    pageSetup: {
      paperSize: paperCodes[paper],
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        left: inches(sidePt ?? margins.left),
        right: inches(sidePt ?? margins.right),
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

/** Packs the parts that are the same in every workbook with a frame. */
export async function packConstantParts(parts: ReadonlyMap<string, Uint8Array>): Promise<PackedPart[]> {
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
export function withChineseUnit(stylesXml: string): string {
  return stylesXml.replace(
    /<font>(?:(?!<\/font>).)*<name val="Calibri"\/>(?:(?!<\/font>).)*<\/font>/,
    '<font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/></font>',
  );
}

/** Takes the rows out of a worksheet. */
export function splitSheet(xml: string): SheetFrame {
  const found = /<sheetData>.*<\/sheetData>|<sheetData\/>/s.exec(xml);
  if (!found) throw new Error('exceljs wrote a sheet without sheetData.');
  return { head: xml.slice(0, found.index), tail: xml.slice(found.index + found[0].length) };
}

/** The beginning of a sheet of so many columns and rows: exceljs said how far its own one row reached. */
export function headFor({ head }: SheetFrame, columns: number, rows: number): string {
  return head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${columnLetters(columns - 1)}${rows}"/>`);
}

/** The text of one part. */
export function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const content = parts.get(name);
  if (!content) throw new Error(`exceljs wrote no ${name}.`);
  return Buffer.from(content).toString('utf8');
}
