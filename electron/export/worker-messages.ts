import type { EventOf, ExportReceipt, RequestOf } from '../../shared/ipc/contract.js';
import type { SimpleTable, TableFormat } from '../../shared/model/simple-table.js';
import type { Result } from '../../shared/result.js';
import type { PrintDocument } from './print/print-document.js';

/** What the main process tells the export worker. One batch or one plain table per worker. */
export type WorkerCommand =
  | { readonly kind: 'start'; readonly request: RequestOf<'export.start'> }
  | { readonly kind: 'dispatch'; readonly request: RequestOf<'dispatch.start'> }
  | { readonly kind: 'table'; readonly table: SimpleTable; readonly format: TableFormat }
  /** The PDF that the worker asked for. */
  | { readonly kind: 'printed'; readonly id: number; readonly pdf: Result<Uint8Array> }
  /** Ends the batch after the file in hand. */
  | { readonly kind: 'cancel' }
  /** Holds the batch after the file in hand, or lets it go on. */
  | { readonly kind: 'pause'; readonly paused: boolean };

/** What the export worker tells the main process; `finished` or `crashed` is the last word. */
export type WorkerReport =
  | { readonly kind: 'progress'; readonly progress: EventOf<'export.progress'> }
  /** Asks for sheets as PDF; answered by `printed` with the same id. */
  | { readonly kind: 'print'; readonly id: number; readonly document: PrintDocument }
  | { readonly kind: 'finished'; readonly receipt: Result<ExportReceipt> }
  /** The bytes of the plain table's file. */
  | { readonly kind: 'table'; readonly bytes: Uint8Array }
  /** A bug in the worker. */
  | { readonly kind: 'crashed'; readonly stack: string };
