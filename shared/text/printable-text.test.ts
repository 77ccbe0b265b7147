import { expect, it } from 'vitest';
import { printableLine, printableText } from './printable-text.js';

it('drops what no paper can hold and keeps rare characters', () => {
  expect(printableText('甲\u0000\u0007乙\ufffe\uffff丙')).toBe('甲乙丙');
  expect(printableText('𠮷\ud842丁')).toBe('𠮷\ufffd丁');
});

it('takes every line end for a line feed', () => {
  expect(printableText('一\r\n二\r三\v四\u2028五')).toBe('一\n二\n三\n四\n五');
});

it('joins lines without a blank between Chinese and with one between Latin words', () => {
  expect(printableLine('某某区\n人民政府')).toBe('某某区人民政府');
  expect(printableLine('Office of\r\nReview')).toBe('Office of Review');
});
