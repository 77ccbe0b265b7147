import type { Block, CellBlock, TableBlock } from '../blocks.js';
import type { ByteView } from './byte-view.js';
import { eachSprm, sprm } from './sprm.js';

/** Edges closer than this (in twentieths of a point) are the same column line. */
const tolerance = 40;
const cellSize = 20;

/** A row as found: cells with their text, and the row's own definition when there is one. */
export interface DocRow {
  readonly cells: readonly (readonly Block[])[];
  readonly definition: RowDefinition | null;
}

interface RowDefinition {
  /** Left edge of each cell and the right edge of the last. */
  readonly edges: readonly number[];
  /** Per cell: continues the cell to its left, or the one above. */
  readonly merges: readonly { readonly left: boolean; readonly above: boolean }[];
}

/** Reads sprmTDefTable ([MS-DOC] 2.9.322) from the properties of a row's end mark. */
export function rowDefinition(grpprl: ByteView, from: number): RowDefinition | null {
  let definition: RowDefinition | null = null;
  eachSprm(grpprl, from, (code, at) => {
    if (code !== sprm.tableDefinition) return;
    const end = at + grpprl.u16(at) + 1;
    const count = grpprl.u8(at + 2);
    if (count === 0 || at + 3 + (count + 1) * 2 > end) return;
    const edges = Array.from({ length: count + 1 }, (_, index) => grpprl.i16(at + 3 + index * 2));
    const cellsAt = at + 3 + (count + 1) * 2;
    const merges = Array.from({ length: count }, (_, index) => {
      const place = cellsAt + index * cellSize;
      const flags = place + 2 <= end ? grpprl.u16(place) : 0;
      return { left: (flags & 3) === 1, above: ((flags >> 5) & 3) === 1 };
    });
    definition = { edges, merges };
  });
  return definition;
}

/** Lays the rows on the common grid of their edges, so that wide cells cover several columns. */
export function docTable(rows: readonly DocRow[]): TableBlock {
  const lines = columnLines(rows);
  return { kind: 'table', rows: rows.map((row) => layOut(row, lines)) };
}

function layOut({ cells, definition }: DocRow, lines: readonly number[]): CellBlock[] {
  const row: CellBlock[] = [];
  cells.forEach((blocks, index) => {
    const merge = definition?.merges[index];
    const [left, right] = [definition?.edges[index], definition?.edges[index + 1]];
    const columns = left === undefined || right === undefined ? 1 : Math.max(1, between(lines, left, right));
    const last = row[row.length - 1];
    if (merge?.left && last) row[row.length - 1] = { ...last, columns: last.columns + columns };
    else row.push({ blocks, columns, continues: merge?.above ?? false });
  });
  return row;
}

/** Column lines of the whole table, neighbours within the tolerance taken as one. */
function columnLines(rows: readonly DocRow[]): number[] {
  const edges = [...new Set(rows.flatMap((row) => row.definition?.edges ?? []))].sort((a, b) => a - b);
  return edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > tolerance);
}

function between(lines: readonly number[], left: number, right: number): number {
  return lines.filter((line) => line > left + tolerance && line <= right + tolerance).length;
}
