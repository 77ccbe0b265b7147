import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from './finish-pdf.js';

/** Two pages as Chromium writes them, cross-reference table included. */
function pdf(): Uint8Array {
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 2\n/Kids [3 0 R 4 0 R]>>',
    '<</Type /Page\n/Resources <</ProcSet [/PDF]>>\n/MediaBox [0 0 595 842]\n/Parent 2 0 R>>',
    '<</Type /Page\n/Resources <</ProcSet [/PDF]>>\n/MediaBox [0 0 595 842]\n/Parent 2 0 R>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<</Size 5\n/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

async function rotations(bytes: Uint8Array): Promise<number[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), stopAtErrors: true });
  const document = await task.promise;
  const turns = [];
  for (let page = 1; page <= document.numPages; page++) turns.push((await document.getPage(page)).rotate);
  await task.destroy();
  return turns;
}

describe('finishPdf', () => {
  it('turns the pages asked for and leaves the others', async () => {
    expect(await rotations(finishPdf(pdf(), [1]))).toEqual([0, 90]);
    expect(await rotations(finishPdf(pdf(), [0, 1]))).toEqual([90, 90]);
  });

  it('only appends, so that the pages before are untouched', () => {
    const before = pdf();
    const after = finishPdf(before, [1]);
    expect(Buffer.from(after.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
  });

  it('gives back what it does not know', () => {
    const other = Buffer.from('%PDF-1.7 from somewhere else');
    expect(finishPdf(other, [0])).toBe(other);
    const bytes = pdf();
    expect(finishPdf(bytes, [7])).toBe(bytes);
    expect(finishPdf(bytes, [])).toBe(bytes);
  });

  it('names the characters where a map of a font names radicals', async () => {
    const map = [
      '3 beginbfchar',
      '<0001> <2FA6>',
      '<02> <2EDA>',
      '<0003> <5B89>',
      'endbfchar',
      '1 beginbfrange',
      '<0005> <0006> <2F00>',
      'endbfrange',
    ].join('\n');
    const packed = deflateSync(Buffer.from(map));
    const bytes = Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<</ToUnicode 2 0 R>>\nendobj\n2 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`,
      ),
      packed,
      Buffer.from('\nendstream\nendobj\nxref\n0 0\ntrailer\n<</Size 3>>\nstartxref\n9\n%%EOF\n'),
    ]);
    const after = Buffer.from(finishPdf(bytes, []));
    const begin = after.lastIndexOf('stream\n', after.lastIndexOf('endstream') - 1) + 'stream\n'.length;
    const read = inflateSync(after.subarray(begin, after.lastIndexOf('\nendstream'))).toString();
    expect(read).toContain('<0001> <91D1>');
    expect(read).toContain('<02> <9875>');
    expect(read).toContain('<0003> <5B89>');
    expect(read).toContain('<0005> <0006> [<4E00> <4E28>]');
  });
});
