import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page: its text without blanks, its size in points, its turn in degrees. */
export interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
}

/** Text, size and turn of each page, as another program reads them. */
export async function readPdf(file: string): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), stopAtErrors: true });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    const [, , width = 0, height = 0] = page.view;
    pages.push({ text: text.replace(/\s/g, ''), width, height, rotate: page.rotate });
  }
  await task.destroy();
  return pages;
}
