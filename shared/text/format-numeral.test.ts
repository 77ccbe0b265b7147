import { expect, it } from 'vitest';
import { parseNumeral } from './chinese-numerals.js';
import { formatNumeral } from './format-numeral.js';

it('writes what parseNumeral reads', () => {
  for (let value = 1; value < 1000; value++) expect(parseNumeral(formatNumeral(value))).toBe(value);
  expect([10, 11, 20, 105, 110].map(formatNumeral)).toEqual(['十', '十一', '二十', '一百零五', '一百一十']);
});
