import { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../shared/result.js';
import type { PrintDocument } from '../export/print/print-document.js';
import { finishPdf } from '../export/print/finish-pdf.js';
import { lendPage } from './print-pages.js';
import { assertSecure, paperWindowOptions } from './window-options.js';

const noPrinter = fail(
  'no-printer',
  '这台电脑还没有装打印机，没有打印。',
  '请先装好打印机再打印，或用“存为 PDF”存下来拿到别的电脑上打印。',
);

/** The paper as PDF, every sheet of its own size, tables that lie across shown upright. */
export function printToPdf(document: PrintDocument): Promise<Uint8Array<ArrayBuffer>> {
  return withPaper(document, async (window) => {
    const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    return new Uint8Array(finishPdf(pdf, document.turnedPages));
  });
}

/** Shows the system's printer dialog and prints; the value is false when the clerk cancelled. Error: no-printer, print-failed. */
export function sendToPrinter(document: PrintDocument): Promise<Result<boolean>> {
  return withPaper(document, async (window) => {
    const printers = await window.webContents.getPrintersAsync();
    if (printers.length === 0) return noPrinter;
    return new Promise<Result<boolean>>((resolve) => {
      const { landscape, paper } = document;
      window.webContents.print({ printBackground: true, landscape, pageSize: paper }, (done, reason) => {
        if (done) resolve(ok(true));
        else if (/cancel/i.test(reason)) resolve(ok(false));
        else resolve(fail('print-failed', '没有打印成。', '请检查打印机是否开着、有没有纸，再试一次。', reason));
      });
    });
  });
}

/** Opens the paper in a hidden window of its own, which is gone when the work is done. */
async function withPaper<T>(document: PrintDocument, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const options = paperWindowOptions();
  assertSecure(options.webPreferences);
  const page = lendPage(document.html);
  const window = new BrowserWindow(options);
  try {
    await window.loadURL(page.address);
    return await work(window);
  } finally {
    page.release();
    if (!window.isDestroyed()) window.destroy();
  }
}
