import { describe, expect, it } from 'vitest';
import { turnPages } from './turn-pages.js';

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

describe('turnPages', () => {
  it('turns the pages asked for and leaves the others', async () => {
    expect(await rotations(turnPages(pdf(), [1]))).toEqual([0, 90]);
    expect(await rotations(turnPages(pdf(), [0, 1]))).toEqual([90, 90]);
  });

  it('only appends, so that the pages before are untouched', () => {
    const before = pdf();
    const after = turnPages(before, [1]);
    expect(Buffer.from(after.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
  });

  it('gives back what it does not know', () => {
    const other = Buffer.from('%PDF-1.7 from somewhere else');
    expect(turnPages(other, [0])).toBe(other);
    const bytes = pdf();
    expect(turnPages(bytes, [7])).toBe(bytes);
    expect(turnPages(bytes, [])).toBe(bytes);
  });
});
