/** exceljs' zip breaks characters beyond U+FFFF at its 16 KB borders: they travel as \uE000…\uE001 and are put back. */
export function guarded(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, (rare) => `\uE000${rare.codePointAt(0)?.toString(16)}\uE001`);
}

/** Takes `guarded` back. */
export function unguarded(xml: string): string {
  return xml.replace(/\uE000([0-9a-f]+)\uE001/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
