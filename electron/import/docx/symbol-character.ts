/** Characters of the symbol fonts that office documents use, by font and code (low byte). */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0xa8: '□',
    0xab: '★',
    0xd8: '➢',
    0xe0: '→',
    0xfc: '√',
    0xfb: '×',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x50: '√', 0x52: '☑', 0xa3: '□', 0x54: '☒' },
  symbol: { 0xb7: '•', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb8: '÷', 0x44: 'Δ', 0x2d: '−' },
};

/** The ordinary character for a w:sym; a code outside the private area is the character itself, an unknown one is □. */
export function symbolCharacter(font: string, hexCode: string): string {
  const code = Number.parseInt(hexCode, 16);
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return '';
  const known = symbols[font.toLowerCase()]?.[code & 0xff];
  if (known !== undefined) return known;
  return code >= 0xe000 && code <= 0xf8ff ? '□' : String.fromCharCode(code);
}
