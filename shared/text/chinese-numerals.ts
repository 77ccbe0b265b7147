const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that can stand in a Chinese numeral, for use inside a regular expression's class. */
export const NUMERAL_CLASS = '〇零○一二两三四五六七八九十百千';

/** Digit by digit, as years are written: 二〇二〇 → 2020. */
function readDigits(numeral: string): number | null {
  let value = 0;
  for (const char of numeral) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 十二 → 12, 三十五 → 35, 一百零八 → 108, 二〇二〇 → 2020, "34" → 34; null when it is no numeral. */
export function parseNumeral(numeral: string): number | null {
  if (/^\d{1,9}$/.test(numeral)) return Number(numeral);
  if (numeral.length === 0 || numeral.length > 12) return null;
  if (!/[十百千]/.test(numeral)) return readDigits(numeral);
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    const scale = SCALES[char];
    if (scale !== undefined) {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
      continue;
    }
    const next = DIGITS[char];
    if (next === undefined) return null;
    digit = next;
  }
  return total + digit;
}
