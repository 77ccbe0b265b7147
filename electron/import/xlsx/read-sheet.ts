import type { CellBlock } from '../blocks.js';
import { plainCell } from '../blocks.js';
import { maxCells } from '../limits.js';
import { localName, scanXml } from '../scan-xml.js';
import { generalStyle, numberText, unescapeText, type NumberStyle } from './cell-text.js';

/** What cells refer to in the rest of the workbook. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly date1904: boolean;
}

/** Columns that are read; office tables have at most a few dozen. */
const maxColumns = 256;

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads a worksheet part into rows of cells. Rows without any text are left out; merged cells keep their span. */
export function readSheet(part: Uint8Array, context: WorkbookContext, form: string): CellBlock[][] {
  const rows = new Map<number, string[]>();
  const merges: Merge[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let style = generalStyle;
  let raw = '';
  let takes = false;
  let phonetic = 0;
  scanXml(part, form, {
    open: (name, attributes) => {
      const local = localName(name);
      takes = (local === 'v' || local === 't') && phonetic === 0;
      if (local === 'row') {
        // Both places may be left out; then they follow the one before.
        row = Number(attributes['r'] ?? row + 1) || row + 1;
        column = -1;
      } else if (local === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        type = attributes['t'] ?? 'n';
        style = context.styles[Number(attributes['s'] ?? 0)] ?? generalStyle;
        raw = '';
      } else if (local === 'rPh') phonetic += 1;
      else if (local === 'mergeCell') {
        const merge = parseMerge(attributes['ref'] ?? '');
        if (merge) merges.push(merge);
      }
    },
    text: (chunk) => {
      if (takes) raw += chunk;
    },
    close: (name) => {
      const local = localName(name);
      takes = false;
      if (local === 'rPh') phonetic -= 1;
      if (local !== 'c' || column < 0 || column >= maxColumns) return;
      const text = cellText(type, raw, style, context).trim();
      if (text === '') return;
      let cells = rows.get(row);
      if (!cells) rows.set(row, (cells = []));
      cells[column] = text;
    },
  });
  return layOut(rows, merges);
}

function cellText(type: string, raw: string, style: NumberStyle, context: WorkbookContext): string {
  if (type === 's') return context.strings[Number(raw)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescapeText(raw);
  if (type === 'b') return raw === '1' ? '是' : '否';
  return type === 'n' ? numberText(raw, style, context.date1904) : raw;
}

/** Gives every cell its span, and every row the same number of columns. */
function layOut(rows: ReadonlyMap<number, readonly string[]>, merges: readonly Merge[]): CellBlock[][] {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const width = numbers.reduce((most, number) => Math.max(most, rows.get(number)?.length ?? 0), 0);
  const mergesByRow = rowsOfMerges(numbers, merges);
  return numbers.map((number, index) =>
    layOutRow(number, rows.get(number) ?? [], width, mergesByRow.get(number) ?? [], numbers[index - 1] ?? 0),
  );
}

/** Merges that touch each row in use. A merge of whole columns names a million rows, so only rows in use are walked. */
function rowsOfMerges(numbers: readonly number[], merges: readonly Merge[]): Map<number, Merge[]> {
  const result = new Map<number, Merge[]>();
  let left = maxCells;
  for (const merge of merges) {
    for (let index = firstAtLeast(numbers, merge.top); index < numbers.length && left > 0; index += 1) {
      const row = numbers[index] ?? 0;
      if (row > merge.bottom) break;
      const found = result.get(row);
      if (found) found.push(merge);
      else result.set(row, [merge]);
      left -= 1;
    }
  }
  return result;
}

/** Index of the first number that is not smaller, by halving. */
function firstAtLeast(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function layOutRow(
  row: number,
  cells: readonly string[],
  width: number,
  merges: readonly Merge[],
  rowAbove: number,
): CellBlock[] {
  const result: CellBlock[] = [];
  let column = 0;
  while (column < width) {
    const at = column;
    const merge = merges.find(({ left, right }) => left <= at && at <= right);
    if (merge) {
      const columns = Math.min(merge.right + 1, width) - at;
      // Rows without text are left out, so the master may not be there to repeat; then this row starts it.
      const continues = merge.top < row && rowAbove >= merge.top;
      result.push({ ...plainCell(continues ? '' : (cells[at] ?? '')), columns, continues });
      column += columns;
    } else {
      result.push(plainCell(cells[at] ?? ''));
      column += 1;
    }
  }
  return result;
}

/** Column from 0 of a reference such as AB12. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function parseMerge(reference: string): Merge | null {
  const [from, to] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((corner) => Number(/[0-9]+/.exec(corner ?? '')?.[0]));
  if (left === null || right === null || !top || !bottom || right < left || bottom < top) return null;
  return { top, left, bottom, right };
}
