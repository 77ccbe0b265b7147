import { paragraph } from '../blocks.js';
import { damaged, encrypted, scanWithoutText, tookTooLong, tooLarge } from '../import-errors.js';
import { readTimeLimit } from '../limits.js';
import { pageFindings } from '../reader-findings.js';
import type { ReaderOutput } from '../reader-output.js';
import { sourceText } from '../source-text.js';
import { characterMapFolder, loadPdfJs, type PdfJs } from './load-pdfjs.js';
import { paragraphsOf, printedLines, withoutMargins, type PrintedLine, type TextPiece } from './pdf-lines.js';

const form = ' PDF 文件';
/** A plan has some dozen pages. */
const maxPages = 3_000;

type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * Reads the text layer of a PDF: printed lines joined to paragraphs, page numbers and running heads dropped.
 * Throws ImportFailure: encrypted, scan-without-text, damaged, too-large, read-timeout.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReaderOutput> {
  const pdfjs = await loadPdfJs();
  const folder = characterMapFolder();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer away from its owner, so it gets a copy.
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(folder === null ? {} : { cMapUrl: folder, cMapPacked: true }),
  });
  try {
    return await readPages(await task.promise.catch(explain));
  } finally {
    await task.destroy();
  }
}

function explain(cause: unknown): never {
  const name = cause instanceof Error ? cause.name : '';
  throw name === 'PasswordException' ? encrypted(form) : damaged(form, String(cause));
}

async function readPages(document: PdfDocument): Promise<ReaderOutput> {
  if (document.numPages > maxPages) throw tooLarge('这份 PDF 的页数', ` ${maxPages} 页`);
  const deadline = Date.now() + readTimeLimit;
  const pages: PrintedLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    if (Date.now() > deadline) throw tookTooLong(readTimeLimit / 1000);
    const page = await document.getPage(number).catch(explain);
    pages.push(printedLines(await piecesOf(page)));
    page.cleanup();
  }
  const empty = pages.filter((page) => page.length === 0).length;
  if (empty === pages.length) throw scanWithoutText(form);
  const source = sourceText(paragraphsOf(withoutMargins(pages)).map((text) => paragraph(text)));
  // Nothing but page numbers printed over pictures is a scan, too.
  if (source.text.trim() === '') throw scanWithoutText(form);
  return {
    format: 'pdf',
    encoding: null,
    ...source,
    footnotes: [],
    findings: pageFindings('PDF', source.text, empty, pages.length),
    marginText: '',
  };
}

async function piecesOf(page: PdfPage): Promise<TextPiece[]> {
  const content = await page.getTextContent().catch(explain);
  return content.items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = item.height > 0 ? item.height : Math.hypot(a, b);
    const piece = { text: item.str, x, y, width: item.width, size };
    return [x, y, item.width, size].every(Number.isFinite) ? [piece] : [];
  });
}
