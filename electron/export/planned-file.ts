import type { Breakdown, Paper } from '../../shared/model/breakdown.js';
import type { FontSet } from '../../shared/notices/font-set.js';
import { breakdownWorkbook } from './excel/breakdown-workbook.js';
import { breakdownDocument } from './word/breakdown-document.js';

/** A file as made: its bytes, and for a zip what is in it. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly contents?: readonly { readonly name: string; readonly sha256: string }[];
}

/** A file that a batch has to write. */
export interface PlannedFile {
  /** Path below the batch's folder, parts joined by /. */
  readonly name: string;
  readonly rows: number;
  /** Files inside, for a zip; progress counts them. */
  readonly parts?: number;
  /** `begin` is awaited before each part of a zip; it rejects when the batch ends. */
  readonly make: (now: Date, begin: (part: string) => Promise<void>) => Promise<MadeFile>;
}

/** A breakdown as a file of one kind. */
export function breakdownFile(
  name: string,
  kind: 'docx' | 'xlsx',
  breakdown: Breakdown,
  look: { readonly paper: Paper; readonly fonts?: FontSet | undefined },
): PlannedFile {
  const make = kind === 'xlsx' ? breakdownWorkbook : breakdownDocument;
  return {
    name: `${name}.${kind}`,
    rows: rowCount(breakdown),
    make: async (now) => ({ bytes: await make(breakdown, { ...look, now }) }),
  };
}

/** Rows of a breakdown, headings not counted. */
export function rowCount({ groups }: Breakdown): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0);
}
