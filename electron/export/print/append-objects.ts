/** A new version of an object, without `obj` and `endobj`. */
export interface PdfObject {
  readonly id: number;
  readonly content: Buffer;
}

const trailer = /trailer\n<<([\s\S]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/;

/**
 * The PDF with new versions of some objects behind it (an incremental update, ISO 32000-1, 7.5.6). `source` is the PDF as
 * Latin-1 text. Without the plain trailer that Chromium writes the PDF is returned as it is.
 */
export function appendObjects(pdf: Uint8Array, source: string, objects: readonly PdfObject[]): Uint8Array {
  const end = trailer.exec(source);
  if (end === null || objects.length === 0) return pdf;
  const pieces: Buffer[] = [Buffer.from(source.endsWith('\n') ? '' : '\n')];
  let offset = source.length + (pieces[0]?.length ?? 0);
  let entries = '';
  for (const { id, content } of objects) {
    entries += `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
    const object = Buffer.concat([Buffer.from(`${id} 0 obj\n`), content, Buffer.from('\nendobj\n')]);
    pieces.push(object);
    offset += object.length;
  }
  const rest = `xref\n${entries}trailer\n<<${end[1] ?? ''}\n/Prev ${end[2] ?? ''}>>\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([pdf, ...pieces, Buffer.from(rest, 'latin1')]);
}
