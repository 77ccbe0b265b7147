/** Encodings of plain text that are recognised. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly lost: number;
}

/** Order marks that open a text file. */
const byteOrderMarks: readonly { readonly mark: readonly number[]; readonly encoding: TextEncoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** U+FFFD per character beyond ASCII up to which the text counts as readable with a few damaged places. */
const tolerableLoss = 0.02;
/** Control characters per character from which the bytes are no text. */
const tolerableControls = 0.002;
/** Share of private-use characters from which the bytes are no text: gb18030 gives almost every pair of bytes a character. */
const tolerablePrivateUse = 0.05;
/** Characters that office texts are made of. */
const ordinary = /[\t\n\r -~\u2010-\u2027\u3000-\u303F\u4E00-\u9FA5\uFF00-\uFF5E]/g;

/**
 * Decodes a text file: byte order mark, then strict UTF-8, then GB18030; text with zero bytes is UTF-16.
 * The mark itself is dropped, everything else stays as it is. Null when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  for (const { mark, encoding } of byteOrderMarks) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return readable(decodeAs(bytes.subarray(mark.length), encoding));
    }
  }
  // Text in one-byte encodings never has zero bytes; UTF-16 has them in every ASCII character and line end.
  if (bytes.includes(0)) return readableOrNull(plausibleUtf16(bytes));
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.lost === 0 || looksLikeDamagedUtf8(utf8)) return readable(utf8);
  return readable(decodeAs(bytes, 'gb18030')) ?? readableOrNull(plausibleUtf16(bytes));
}

/** Decodes in one encoding, never failing; what cannot be decoded is counted. */
function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, lost: count(text, /\uFFFD/g) };
}

/**
 * UTF-16 without a mark: the byte order in which nearly all characters are ordinary ones of an office text.
 * Swapped bytes give characters of other scripts, so the right order stands out.
 */
function plausibleUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const sample = decodeAs(bytes.subarray(0, 65_536), encoding).text;
    if (count(sample, ordinary) > sample.length * 0.9) return decodeAs(bytes, encoding);
  }
  return null;
}

/** A few bad bytes in UTF-8 are damage; GB18030 read as UTF-8 is bad nearly everywhere. */
function looksLikeDamagedUtf8(decoded: DecodedText): boolean {
  const beyondAscii = count(decoded.text, /[\u0080-\uFFFC]/g);
  return decoded.lost <= Math.max(1, beyondAscii * tolerableLoss) && beyondAscii > decoded.lost;
}

function readableOrNull(decoded: DecodedText | null): DecodedText | null {
  return decoded && readable(decoded);
}

/** The decoded text when it reads as text, else null. */
function readable(decoded: DecodedText): DecodedText | null {
  const { text, lost } = decoded;
  const length = Math.max(1, text.length);
  const beyondAscii = Math.max(1, count(text, /[^\0-\u007F]/g));
  if (lost > 1 && lost / beyondAscii > tolerableLoss) return null;
  // The end-of-file sign of DOS (U+001A) and form feeds do occur in real text files.
  if (count(text, /[\0-\x08\x0E-\x19\x1B-\x1F\x7F]/g) / length > tolerableControls) return null;
  if (count(text, /[\uE000-\uF8FF]/g) / length > tolerablePrivateUse) return null;
  return decoded;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}
