/** Characters that take half an em in a Chinese face: printable ASCII and half-width forms. */
const halfWidth = /[\u0020-\u007e\uff61-\uff9f]/;

/**
 * Width of a text in characters (em of its own size): Chinese characters and full-width marks 1, Latin and digits ½.
 * Automatic space between Chinese and digits is switched off in the documents, so nothing is added for it.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += halfWidth.test(character) ? 0.5 : 1;
  return width;
}

/** Lines that a paragraph takes with `perLine` characters a line and `firstIndent` blank characters before its first. */
export function lineCount(text: string, perLine: number, firstIndent = 0): number {
  return Math.max(1, Math.ceil((textWidth(text) + firstIndent) / perLine));
}
