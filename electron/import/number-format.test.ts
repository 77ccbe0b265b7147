import { expect, it } from 'vitest';
import { formatNumber } from './number-format.js';

it.each([
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCounting', 100, '一〇〇'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 1010, '一千零一十'],
  ['ideographDigital', 20, '二〇'],
  ['japaneseCounting', 12, '十二'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedParen', 3, '⑶'],
  ['decimalFullWidth', 12, '１２'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographTraditional', 2, '乙'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'],
  ['decimalZero', 7, '07'],
  ['a format of some later version', 7, '7'],
])('%s writes %i as %s', (format, value, expected) => {
  expect(formatNumber(value, format)).toBe(expected);
});
