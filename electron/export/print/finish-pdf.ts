import { appendObjects, type PdfObject } from './append-objects.js';
import { readableMaps } from './readable-maps.js';

/** A page object as Chromium writes it: plain text, its dictionary first. */
const pageObject = /(^|\n)(\d+) 0 obj\n(<<\/Type \/Page\n[\s\S]*?>>)\nendobj/g;

/**
 * Finishes a PDF of Chromium's: pages whose content lies across an upright sheet are shown a quarter turn clockwise
 * (`/Rotate 90`), so that they are upright on the screen while every sheet prints in one direction; and Chinese text is
 * read back and found in the characters that were printed. `pages` are indexes. A PDF that is not built as Chromium
 * builds it is returned as it is.
 */
export function finishPdf(pdf: Uint8Array, pages: readonly number[]): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const source = bytes.toString('latin1');
  return appendObjects(pdf, source, [...turnedPages(source, pages), ...readableMaps(bytes, source)]);
}

function turnedPages(source: string, pages: readonly number[]): PdfObject[] {
  if (pages.length === 0) return [];
  const objects = [...source.matchAll(pageObject)];
  return pages.flatMap((page) => {
    const [, , id, dictionary = ''] = objects[page] ?? [];
    if (id === undefined) return [];
    const turned = dictionary.replace('<</Type /Page\n', '<</Type /Page\n/Rotate 90\n');
    return [{ id: Number(id), content: Buffer.from(turned, 'latin1') }];
  });
}
