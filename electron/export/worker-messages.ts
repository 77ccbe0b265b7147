import type { EventOf, ExportReceipt, RequestOf } from '../../shared/ipc/contract.js';
import type { Result } from '../../shared/result.js';

/** What the main process tells the export worker. One batch per worker. */
export type WorkerCommand =
  | { readonly kind: 'start'; readonly request: RequestOf<'export.start'> }
  /** Ends the batch after the file in hand. */
  | { readonly kind: 'cancel' };

/** What the export worker tells the main process; `finished` or `crashed` is the last word. */
export type WorkerReport =
  | { readonly kind: 'progress'; readonly progress: EventOf<'export.progress'> }
  | { readonly kind: 'finished'; readonly receipt: Result<ExportReceipt> }
  /** A bug in the worker. */
  | { readonly kind: 'crashed'; readonly stack: string };
