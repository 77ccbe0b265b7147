/**
 * Widths of characters in em, as Chinese faces set them: one em for a Chinese character or mark, half an em for Latin.
 * Latin is reckoned a little wider, because the program that opens the file may have to put in another face.
 */
const latin = 0.56;
const wideLatin = 0.72;

/** Width of the UTF-16 unit `code`; the second half of a surrogate pair has none. */
export function characterWidth(code: number): number {
  if (code >= 0x2e80) return code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  if (code >= 0x2000) return 1;
  if (code < 0x20) return 0;
  const wide = (code >= 0x41 && code <= 0x5a) || code === 0x25 || code === 0x40 || code === 0x6d || code === 0x77;
  return wide ? wideLatin : latin;
}

/** A line filled beyond this part is taken for one that may be too full in another face. */
export const nearlyFullPart = 0.9;
/** What a substitute face adds to a Latin character, and programs to a seam between Chinese and Latin. */
const latinReserve = 0.08;
const seamWidth = 0.25;
/** A tab goes on to the next stop, half an inch; in a browser it is a blank. */
const tab = 0x09;
const tabWidth = 3.6;
/** Widths are rounded to pixels and twips afterwards. */
const onTheSafeSide = 0.15;

/** What a character may take on top of its width behind `previous`: in a substitute face, at a seam with Chinese, as a tab. */
export function spareWidth(previous: number, code: number): number {
  if (code === tab) return tabWidth;
  const reserve = code > 0x20 && code < 0x7f ? latinReserve : 0;
  return isSeam(previous, code) || isSeam(code, previous) ? reserve + seamWidth : reserve;
}

function isSeam(chinese: number, latin: number): boolean {
  if (chinese < 0x3400 || chinese > 0x9fff) return false;
  return (latin >= 0x30 && latin <= 0x39) || (latin >= 0x41 && latin <= 0x5a) || (latin >= 0x61 && latin <= 0x7a);
}

/** Width in em that holds a text on one line in any face that may be put in, without the line being nearly full. */
export function roomyWidth(text: string): number {
  const natural = naturalWidth(text);
  let spare = 0;
  for (let index = 0; index < text.length; index++) {
    spare += spareWidth(index === 0 ? 0 : text.charCodeAt(index - 1), text.charCodeAt(index));
  }
  return Math.max(natural / nearlyFullPart, natural + spare) + onTheSafeSide;
}

/** Width in em of the longest line of a text that is broken at its line ends only. */
export function naturalWidth(text: string): number {
  let longest = 0;
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a) {
      longest = Math.max(longest, width);
      width = 0;
    } else width += characterWidth(code);
  }
  return Math.max(longest, width);
}
