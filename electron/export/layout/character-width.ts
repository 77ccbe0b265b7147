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
