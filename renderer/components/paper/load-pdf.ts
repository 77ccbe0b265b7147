import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An opened PDF; `close` frees its worker. */
export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/** Opens a PDF of our own making. pdf.js is loaded at the first one; nothing is fetched and no code is made from text. */
export async function loadPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({
    // pdf.js takes the bytes over to its worker.
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  return { document: await task.promise, close: () => void task.destroy() };
}
