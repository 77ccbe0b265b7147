/**
 * Width normalising for comparing and for recognisers. Every character maps to exactly one UTF-16 code unit, so a span
 * found in the result is the span in the source text. The source text itself is never changed.
 */

const EXTRA: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\v': ' ',
  '〔': '[',
  '﹝': '[',
  '［': '[',
  '〕': ']',
  '﹞': ']',
  '］': ']',
  '﹪': '%',
  '﹣': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '─': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '〜': '~',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '﹔': ';',
  '﹐': ',',
  '｡': '。',
  '､': '、',
  '﹑': '、',
  '❨': '(',
  '❩': ')',
  '﹙': '(',
  '﹚': ')',
};

/** Full-width ASCII (U+FF01 to U+FF5E) lies this far above its half-width form. */
const FULL_WIDTH_OFFSET = 0xfee0;
const CHANGED = /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009\u200b\ufeff\v〔﹝〕﹞﹪﹣–—―─−‐‑〜∶︰﹕﹔﹐｡､﹑❨❩﹙﹚]/g;

/** The text in half width, of the same length and with the same positions. */
export function toHalfWidth(text: string): string {
  return text.replace(CHANGED, (char) => EXTRA[char] ?? String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

/** For comparing only: half width, no white space, no punctuation, lower case. Positions are not kept. */
export function toComparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
}
