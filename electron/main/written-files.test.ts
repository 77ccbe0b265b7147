import { expect, it } from 'vitest';
import { writtenFiles } from './written-files.js';

it('knows the files that were written, by whatever way they are named, and no others', () => {
  const written = writtenFiles();
  written.add('/out/通知.docx');
  expect(written.has('/out/通知.docx')).toBe(true);
  expect(written.has('/out/x/../通知.docx')).toBe(true);
  expect(written.has('/out/别的.docx')).toBe(false);
  expect(written.has('/out')).toBe(false);
});
