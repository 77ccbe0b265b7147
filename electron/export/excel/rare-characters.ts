const excelEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Excel reads _x000D_ in a text as a character; the escape for the underline keeps the letters as they are. */
export function escapeUnderlines(text: string): string {
  return text.replace(excelEscape, '_x005F_');
}

/**
 * A text for a cell that exceljs writes. Its zip breaks characters beyond U+FFFF at its 16 KB borders: they travel as
 * \uE000…\uE001 and are put back. It does not escape underlines either.
 */
export function guarded(text: string): string {
  return escapeUnderlines(text).replace(
    /[\u{10000}-\u{10FFFF}]/gu,
    (rare) => `\uE000${rare.codePointAt(0)?.toString(16)}\uE001`,
  );
}

/** Takes `guarded` back. */
export function unguarded(xml: string): string {
  return xml.replace(/\uE000([0-9a-f]+)\uE001/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
