/** A page object as Chromium writes it: plain text, its dictionary first. */
const pageObject = /(^|\n)(\d+) 0 obj\n(<<\/Type \/Page\n[\s\S]*?>>)\nendobj/g;
const trailer = /trailer\n<<([\s\S]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/;

/**
 * The PDF with some pages marked to be shown a quarter turn clockwise (`/Rotate 90`), appended as an incremental update:
 * tables that lie across an upright sheet are upright on the screen, and every sheet prints in one direction.
 * `pages` are indexes. A PDF that is not built as Chromium builds it is returned as it is.
 */
export function turnPages(pdf: Uint8Array, pages: readonly number[]): Uint8Array {
  if (pages.length === 0) return pdf;
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = [...source.matchAll(pageObject)].map((found) => ({
    id: Number(found[2]),
    dictionary: found[3] ?? '',
  }));
  const end = trailer.exec(source);
  if (end === null || pages.some((page) => objects[page] === undefined)) return pdf;
  let appended = source.endsWith('\n') ? '' : '\n';
  const entries: string[] = [];
  for (const page of pages) {
    const { id, dictionary } = objects[page] as (typeof objects)[number];
    const offset = source.length + appended.length;
    entries.push(`${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
    appended += `${id} 0 obj\n${dictionary.replace('<</Type /Page\n', '<</Type /Page\n/Rotate 90\n')}\nendobj\n`;
  }
  const table = source.length + appended.length;
  appended += `xref\n${entries.join('')}trailer\n<<${end[1] ?? ''}\n/Prev ${end[2] ?? ''}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(appended, 'latin1')]);
}
