import type { ReadDocument } from '../../shared/ipc/contract.js';
import type { ReturnedOpinion } from '../../shared/model/opinion.js';
import type { Unit } from '../../shared/model/unit.js';
import type { Result } from '../../shared/result.js';
import type { ReadBreakdown } from './read-breakdown.js';

/** What each kind of file becomes. */
export interface ImportResults {
  plan: ReadDocument;
  units: Unit[];
  breakdown: ReadBreakdown;
  opinions: ReturnedOpinion[];
}
export type ImportKind = keyof ImportResults;

/** What the main process gives the import worker at its start; one file per worker. */
export interface ImportJob {
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The worker's one answer. */
export type ImportReport =
  | { readonly kind: 'finished'; readonly result: Result<ImportResults[ImportKind]> }
  /** A bug in a reader. */
  | { readonly kind: 'crashed'; readonly stack: string };
