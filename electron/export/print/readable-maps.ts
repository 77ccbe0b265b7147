import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfObject } from './append-objects.js';

/** Radicals for which Unicode names no character, beside the simplified characters that look the same. */
const simplified = new Map(
  [
    ...'⺠民⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⻁虎',
  ].flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1] ?? character] as const] : [])),
);
/** Head of a packed stream as Chromium writes it. */
const packedStream = /(?:^|\n)(\d+) 0 obj\n<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/g;
const radical = /[\u2e80-\u2fdf]/;

/**
 * Fonts such as Noto CJK draw 金 and the radical ⾦ by one glyph, and Chromium writes that the glyph means the radical:
 * the paper looks right, but a search for 金安 finds nothing. New versions of such maps (ToUnicode), naming the character.
 */
export function readableMaps(pdf: Buffer, source: string): PdfObject[] {
  const ids = new Set([...source.matchAll(/\/ToUnicode (\d+) 0 R/g)].map((found) => Number(found[1])));
  return [...source.matchAll(packedStream)].flatMap((found) => {
    const id = Number(found[1]);
    if (!ids.has(id)) return [];
    const start = found.index + found[0].length;
    const before = inflate(pdf.subarray(start, start + Number(found[2])));
    const after = before === null ? null : corrected(before);
    if (after === null || after === before) return [];
    const packed = deflateSync(Buffer.from(after, 'latin1'));
    const head = Buffer.from(`<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`);
    return [{ id, content: Buffer.concat([head, packed, Buffer.from('\nendstream')]) }];
  });
}

function inflate(packed: Buffer): string | null {
  try {
    return inflateSync(packed).toString('latin1');
  } catch {
    return null;
  }
}

/** `<glyph> <code>` of bfchar, and `<first> <last> <code>` of bfrange, which becomes a list. */
function corrected(map: string): string {
  return map
    .replace(
      /^<([0-9a-f]{2,4})> <([0-9a-f]{2,4})> <([0-9a-f]{4})>$/gim,
      (line, first: string, last: string, code: string) => {
        const count = parseInt(last, 16) - parseInt(first, 16) + 1;
        const codes = Array.from({ length: count }, (_, index) => parseInt(code, 16) + index);
        if (!codes.some((one) => radical.test(String.fromCharCode(one)))) return line;
        return `<${first}> <${last}> [${codes.map((one) => `<${characterFor(one)}>`).join(' ')}]`;
      },
    )
    .replace(/^<([0-9a-f]{2,4})> <([0-9a-f]{4})>$/gim, (line, glyph: string, code: string) =>
      radical.test(String.fromCharCode(parseInt(code, 16))) ? `<${glyph}> <${characterFor(parseInt(code, 16))}>` : line,
    );
}

/** The character that a code means, as four hexadecimal digits; codes that are no radicals stay. */
function characterFor(code: number): string {
  const character = String.fromCharCode(code);
  const meant = radical.test(character) ? (simplified.get(character) ?? character.normalize('NFKC')) : character;
  return meant.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
