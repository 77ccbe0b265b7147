import type { Breakdown, Paper } from '../../shared/model/breakdown.js';
import { defaultFonts, type FontSet } from '../../shared/notices/font-set.js';
import { fail, type AppError, type Result } from '../../shared/result.js';
import { breakdownWorkbook } from './excel/breakdown-workbook.js';
import { breakdownHtml } from './print/breakdown-html.js';
import type { PrintDocument } from './print/print-document.js';
import { breakdownDocument } from './word/breakdown-document.js';

/** A file as made: its bytes, and for a zip what is in it. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly contents?: readonly { readonly name: string; readonly sha256: string }[];
}

/** A file that a batch has to write. */
export interface PlannedFile {
  /** Path below the batch's folder, parts joined by /. */
  readonly name: string;
  readonly rows: number;
  /** The units of a dispatch that it is for. */
  readonly units?: readonly string[];
  /** For a PDF: what is printed, so that a caller may print many at once. */
  readonly sheets?: () => PrintDocument;
  /** Files inside, for a zip; progress counts them. */
  readonly parts?: number;
  /** `begin` is awaited before each part of a zip; it rejects when the batch ends. */
  readonly make: (now: Date, begin: (part: string) => Promise<void>) => Promise<MadeFile>;
}

/** Turns finished sheets into the bytes of a PDF: a real Chromium does that, outside of the worker that makes the files. */
export type PrintSheets = (document: PrintDocument) => Promise<Result<Uint8Array>>;

/** Thrown out of the making of a file that cannot be made, in the clerk's words; the batch goes on with the next. */
export class FileNotMade extends Error {
  constructor(readonly error: AppError) {
    super(error.title);
  }
}

/** Sheets as a PDF file. */
export function pdfFile(name: string, rows: number, sheets: () => PrintDocument, print: PrintSheets): PlannedFile {
  return {
    name: `${name}.pdf`,
    rows,
    sheets,
    make: async () => {
      const printed = await print(sheets());
      if (!printed.ok) throw new FileNotMade(printed.error);
      return { bytes: printed.value };
    },
  };
}

/** What stands in for a printer where there is none. */
export const noPrinter: PrintSheets = () =>
  Promise.resolve(fail('no-print-program', 'PDF 没有写：找不到生成 PDF 的程序。', '请改选 Word 或 Excel。'));

/** A breakdown as a file of one kind. */
export function breakdownFile(
  name: string,
  kind: 'docx' | 'xlsx',
  breakdown: Breakdown,
  look: { readonly paper: Paper; readonly fonts?: FontSet | undefined },
): PlannedFile {
  const make = kind === 'xlsx' ? breakdownWorkbook : breakdownDocument;
  return {
    name: `${name}.${kind}`,
    rows: rowCount(breakdown),
    make: async (now) => ({ bytes: await make(breakdown, { ...look, now }) }),
  };
}

/** A breakdown as PDF, by the same sheets as the preview. */
export function breakdownPdf(
  name: string,
  breakdown: Breakdown,
  { paper, fonts = defaultFonts }: { readonly paper: Paper; readonly fonts?: FontSet | undefined },
  print: PrintSheets,
): PlannedFile {
  return pdfFile(name, rowCount(breakdown), () => breakdownHtml(breakdown, { paper, fonts }), print);
}

/** Rows of a breakdown, headings not counted. */
export function rowCount({ groups }: Breakdown): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0);
}
