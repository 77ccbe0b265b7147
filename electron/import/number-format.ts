const digits = '〇一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';

/** Writes a counter as Word would: `format` is the value of w:numFmt. Formats without a Chinese use come out in digits. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}

/**
 * The number formats of WordprocessingML (ECMA-376, 17.18.59) that occur in Chinese documents.
 * One line a format; what is not here is written in ordinary digits.
 */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: (value) => (value < 100 ? thousands(value) : positional(value)),
  chineseCountingThousand: thousands,
  taiwaneseCounting: (value) => (value < 100 ? thousands(value) : positional(value)),
  taiwaneseCountingThousand: thousands,
  japaneseCounting: thousands,
  japaneseDigitalTenThousand: positional,
  ideographDigital: positional,
  taiwaneseDigital: positional,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: (value) => nth('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => nth('子丑寅卯辰巳午未申酉戌亥', value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (value) => within(value, 10, 0x3280),
  decimalEnclosedParen: (value) => within(value, 20, 0x2474),
  decimalEnclosedFullstop: (value) => within(value, 20, 0x2488),
  upperLetter: (value) => letters(value, 0x41),
  lowerLetter: (value) => letters(value, 0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

/** 二十一, 一百零五: counting with 十, 百 and 千, without 一 before a leading 十. */
function thousands(value: number): string {
  if (value <= 0 || value > 9999) return value === 0 ? '零' : positional(value);
  return spelled(value, '零一二三四五六七八九', '十百千').replace(/^一十/, '十');
}

function legal(value: number): string {
  return value <= 0 || value > 9999 ? String(value) : spelled(value, legalDigits, '拾佰仟');
}

function spelled(value: number, names: string, units: string): string {
  let text = '';
  const figures = String(value);
  for (let index = 0; index < figures.length; index += 1) {
    const figure = Number(figures[index]);
    const power = figures.length - 1 - index;
    if (figure !== 0) text += names.charAt(figure) + (power > 0 ? units.charAt(power - 1) : '');
    else if (!text.endsWith(names.charAt(0))) text += names.charAt(0);
  }
  return text.endsWith(names.charAt(0)) ? text.slice(0, -1) : text;
}

/** 二〇二〇: digit by digit. */
function positional(value: number): string {
  return String(value).replace(/[0-9]/g, (figure) => digits.charAt(Number(figure)));
}

function fullWidth(value: number): string {
  return String(value).replace(/[0-9]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return within(value, 20, 0x2460);
}

function within(value: number, last: number, first: number): string {
  return value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : String(value);
}

function nth(names: string, value: number): string {
  return names.charAt((Math.max(1, value) - 1) % names.length);
}

/** A…Z, AA, BB, … as Word counts. */
function letters(value: number, first: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of romanParts) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
