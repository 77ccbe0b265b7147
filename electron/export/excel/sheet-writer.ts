import { columnLetters } from './column-pixels.js';
import type { SharedStrings } from './shared-strings.js';

/** A cell's content: text, a number, or nothing but its style (null; never an empty text). */
export type CellValue = string | number | null;

/** One cell as XML. `reference` is its address, A1. */
function cellXml(reference: string, style: number, value: CellValue, strings: SharedStrings): string {
  if (value === null || value === '') return `<c r="${reference}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${reference}" s="${style}" t="s"><v>${strings.index(value)}</v></c>`;
}

/** Writes rows one below the other; every row carries its height, because no program fits all of them by itself. */
export class SheetWriter {
  readonly #letters: string[] = [];
  #row = 0;

  constructor(
    private readonly strings: SharedStrings,
    columns: number,
  ) {
    for (let index = 0; index < columns; index++) this.#letters.push(columnLetters(index));
  }

  /** Number of the last row written, from 1. */
  get lastRow(): number {
    return this.#row;
  }

  /** One row: a value and a style for each column. */
  row(heightPt: number, values: readonly CellValue[], styles: readonly number[]): string {
    const number = ++this.#row;
    let cells = '';
    for (let index = 0; index < values.length; index++) {
      const reference = `${this.#letters[index] ?? ''}${number}`;
      cells += cellXml(reference, styles[index] ?? 0, values[index] ?? null, this.strings);
    }
    return `<row r="${number}" ht="${heightPt}" customHeight="1">${cells}</row>`;
  }

  /** A range over the columns `from`…`to` (from 0) and rows of this sheet. */
  range(from: number, firstRow: number, to: number, lastRow: number): string {
    return `${this.#letters[from] ?? ''}${firstRow}:${this.#letters[to] ?? ''}${lastRow}`;
  }
}
