import { damaged, tooLarge } from '../import-errors.js';
import { maxCharacters } from '../limits.js';
import { tablePart, type DocStreams } from './doc-streams.js';

/** Text of all stories, and where each character lies in the file. */
export interface DocText {
  readonly text: string;
  /** Place in the WordDocument stream of the character at `cp`. */
  offsetOf(cp: number): number;
  /** Runs of characters `[from, to)` that lie in the bytes `[start, end)` of the stream. */
  charactersIn(start: number, end: number): { from: number; to: number }[];
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly width: 1 | 2;
}

const clxPair = 0x1a2;
const latin = new TextDecoder('windows-1252');
const wide = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Puts the text together from its pieces ([MS-DOC] 2.8.35, 2.9.38). */
export function readDocText(streams: DocStreams): DocText {
  const pieces = readPieces(streams);
  const text = pieces
    .map(({ from, to, offset, width }) => {
      const bytes = streams.main.part(offset, (to - from) * width).bytes;
      return (width === 1 ? latin : wide).decode(bytes).padEnd(to - from, '\0');
    })
    .join('');
  const pieceOf = (cp: number) => pieces[lastIndexBy(pieces, (piece) => piece.from <= cp)];
  const byOffset = [...pieces].sort((a, b) => a.offset - b.offset);
  return {
    text,
    offsetOf: (cp) => {
      const piece = pieceOf(cp);
      return piece ? piece.offset + (cp - piece.from) * piece.width : -1;
    },
    charactersIn: (start, end) => charactersIn(byOffset, start, end),
  };
}

function charactersIn(byOffset: readonly Piece[], start: number, end: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (
    let index = Math.max(
      0,
      lastIndexBy(byOffset, (piece) => piece.offset <= start),
    );
    ;
    index += 1
  ) {
    const piece = byOffset[index];
    if (!piece || piece.offset >= end) return runs;
    const from = piece.from + Math.max(0, Math.floor((start - piece.offset) / piece.width));
    const to = Math.min(piece.to, piece.from + Math.ceil((end - piece.offset) / piece.width));
    if (from < to) runs.push({ from, to });
  }
}

function readPieces(streams: DocStreams): Piece[] {
  const clx = tablePart(streams, clxPair);
  let at = 0;
  // Property lists of fast-saved pieces come first.
  while (clx.u8(at) === 1) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== 2) throw damaged(' Word 文档', 'no piece table');
  const count = Math.floor((clx.u32(at + 1) - 4) / 12);
  const start = at + 5;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = clx.u32(start + index * 4);
    const to = clx.u32(start + index * 4 + 4);
    const place = clx.u32(start + (count + 1) * 4 + index * 8 + 2);
    const width = (place & 0x40000000) === 0 ? 2 : 1;
    const offset = width === 2 ? place & 0x3fffffff : (place & 0x3fffffff) >> 1;
    const expected = pieces[pieces.length - 1]?.to ?? 0;
    if (from !== expected || to <= from || offset + (to - from) * width > streams.main.length) {
      throw damaged(' Word 文档', `piece ${index}`);
    }
    if (to > maxCharacters) throw tooLarge('这份文件的文字', '一千万字');
    pieces.push({ from, to, offset, width });
  }
  return pieces;
}

/** Index of the last entry of a sorted list for which the test holds; -1 for none. */
export function lastIndexBy<T>(sorted: readonly T[], holds: (entry: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
