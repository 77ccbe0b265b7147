import { z } from 'zod';
import { memoryFileSchema } from '../model/memory-file.js';
import { paperSchema, breakdownColumnSchema } from '../model/breakdown.js';
import { correctionsSchema } from '../model/corrections.js';
import { dispatchOrderSchema } from '../model/dispatch.js';
import { layoutSchema } from '../model/layout.js';
import { parsedPlanSchema } from '../model/parsed-plan.js';
import { planSnapshotSchema } from '../model/plan-snapshot.js';
import { returnedOpinionSchema } from '../model/opinion.js';
import { officeSettingsSchema } from '../model/office-settings.js';
import { fontSetSchema } from '../notices/font-set.js';
import { simpleTableSchema, tableFormatSchema } from '../model/simple-table.js';
import { sourceDocumentSchema } from '../model/source-document.js';
import { unitSchema } from '../model/unit.js';
import { noticeOrderSchema, paperModeSchema, paperOrderSchema, paperOutcomeSchema } from './paper-orders.js';

/**
 * The contract between the window and the main process: every channel declared once, with the schema of its request
 * and of its reply. Both ends parse what they receive. A reply is always a Result: expected failures are data.
 */

const appErrorSchema = z.object({
  code: z.string(),
  title: z.string(),
  hint: z.string(),
  detail: z.string().optional(),
});

function resultOf<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: appErrorSchema }),
  ]);
}

const nothing = z.object({});

/** A document as read and parsed, before anything is stored. */
export const readDocumentSchema = z.object({
  document: sourceDocumentSchema,
  parsed: parsedPlanSchema,
  /** The corrections that `parsed` came of, when the clerk made some. */
  corrections: correctionsSchema.optional(),
});
export type ReadDocument = z.infer<typeof readDocumentSchema>;

/** What the clerk chooses in the export dialog. */
export const exportOptionsSchema = z.object({
  paper: paperSchema,
  columns: z.array(breakdownColumnSchema).min(1),
  /** The whole table, and one pair of files per unit. */
  whole: z.boolean(),
  perUnit: z.boolean(),
  word: z.boolean(),
  excel: z.boolean(),
  /** Also every table as PDF. */
  pdf: z.boolean().optional(),
  /** How the tables look, with its own columns; the standard table with `columns` when left out. */
  layout: layoutSchema.optional(),
  /** 填报表 for each unit. */
  fillIn: z.boolean().optional(),
  /** The office's faces for the Word files; the standard's when left out. */
  fonts: fontSetSchema.optional(),
});
export type ExportOptions = z.infer<typeof exportOptionsSchema>;

/** What to do with files that are already there: say so and write nothing, replace them, or keep both (（2）). */
export const onExistingSchema = z.enum(['ask', 'replace', 'keepBoth']);
export type OnExisting = z.infer<typeof onExistingSchema>;

export const writtenFileSchema = z.object({
  path: z.string(),
  rows: z.number().int().nonnegative(),
  milliseconds: z.number().nonnegative(),
  /** Of the file's bytes, hexadecimal. */
  sha256: z.string().optional(),
  /** The files inside a zip. */
  contents: z.array(z.object({ name: z.string(), sha256: z.string() })).optional(),
  /** The units of a dispatch that the file is for. */
  units: z.array(z.string()).optional(),
});
export type WrittenFile = z.infer<typeof writtenFileSchema>;

/** The receipt of a batch. A batch that was cancelled or failed half-way keeps what was finished and names the rest. */
export const exportReceiptSchema = z.object({
  outcome: z.enum(['done', 'cancelled', 'failed', 'filesExist']),
  folder: z.string(),
  files: z.array(writtenFileSchema),
  /** Names that already exist, for `filesExist`; nothing was written. */
  existing: z.array(z.string()),
  /** Files that could not be written, each with its reason; the others are complete. */
  failures: z.array(z.object({ name: z.string(), error: appErrorSchema, units: z.array(z.string()).optional() })),
  milliseconds: z.number().nonnegative(),
});
export type ExportReceipt = z.infer<typeof exportReceiptSchema>;

export const backupInfoSchema = z.object({
  /** File name inside the backup folder. */
  id: z.string(),
  savedAt: z.string(),
  reason: z.string(),
  counts: z.record(z.string(), z.number()),
  bytes: z.number(),
});
export type BackupInfo = z.infer<typeof backupInfoSchema>;

/** Why a backup is written; shown in the list of backups. */
export const backupReasonSchema = z.enum(['idle', 'quit', 'beforeImport', 'beforeRestore', 'manual']);

export const contract = {
  /** Opens the file dialog and reads what was chosen; null when the clerk cancelled. */
  'document.open': { request: nothing, reply: resultOf(readDocumentSchema.nullable()) },
  /** Reads a dropped or pasted file. */
  'document.readBytes': {
    request: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    reply: resultOf(readDocumentSchema),
  },
  /** The sample plan that comes with the program. */
  'document.sample': { request: nothing, reply: resultOf(readDocumentSchema) },
  /** The sample unit directory that comes with the program. */
  'units.sample': { request: nothing, reply: resultOf(z.array(unitSchema)) },
  /** Opens the file dialog and reads a returned 意见反馈表 (.docx, .xlsx …); null when cancelled. */
  'opinions.open': {
    request: nothing,
    reply: resultOf(z.object({ fileName: z.string(), opinions: z.array(returnedOpinionSchema) }).nullable()),
  },
  /** Opens the file dialog and reads a directory from .xlsx or .json; null when cancelled. */
  'units.open': { request: nothing, reply: resultOf(z.array(unitSchema).nullable()) },
  /** Opens the file dialog and reads an earlier breakdown as memory for suggestions; null when cancelled. */
  'memory.open': { request: nothing, reply: resultOf(memoryFileSchema.nullable()) },
  /** Lets the clerk choose the folder for exports; null when cancelled. Starts at the last folder used. */
  'export.chooseFolder': { request: nothing, reply: resultOf(z.string().nullable()) },
  /** The folder used last time if it is still there, else null. */
  'export.lastFolder': { request: nothing, reply: resultOf(z.string().nullable()) },
  /** Writes the files; the reply comes when the batch is over. Progress arrives as `export.progress`. */
  'export.start': {
    request: z.object({
      snapshot: planSnapshotSchema,
      options: exportOptionsSchema,
      folder: z.string(),
      onExisting: onExistingSchema,
      /** Only these file names, for a retry; null for all. */
      only: z.array(z.string()).nullable(),
    }),
    reply: resultOf(exportReceiptSchema),
  },
  /**
   * Asks where to save a plain table and writes it; the path, or null when the clerk cancelled. `suggestedName` has no
   * ending.
   */
  'export.table': {
    request: z.object({ table: simpleTableSchema, format: tableFormatSchema, suggestedName: z.string() }),
    reply: resultOf(z.object({ path: z.string() }).nullable()),
  },
  /** Writes the files of a 分发 in the way of `export.start`; one batch at a time, of either kind. */
  'dispatch.start': {
    request: z.object({
      snapshot: planSnapshotSchema,
      order: dispatchOrderSchema,
      folder: z.string(),
      onExisting: onExistingSchema,
      only: z.array(z.string()).nullable(),
      /** Names that are written already, when an unfinished dispatch goes on. */
      except: z.array(z.string()).optional(),
    }),
    reply: resultOf(exportReceiptSchema),
  },
  'export.cancel': { request: nothing, reply: resultOf(nothing) },
  /** Holds the running batch before its next file, or lets it go on. */
  'export.pause': { request: z.object({ paused: z.boolean() }), reply: resultOf(nothing) },
  /** Shows the export folder in the file manager. */
  'export.reveal': { request: z.object({ folder: z.string() }), reply: resultOf(nothing) },
  /** Opens a file that the program wrote since its start, or shows its place in the file manager. */
  'file.show': {
    request: z.object({ path: z.string(), how: z.enum(['file', 'place']) }),
    reply: resultOf(nothing),
  },
  /** Makes a paper: shown as PDF, saved as PDF where the clerk says, or printed by the system's dialog. */
  'print.pdf': {
    request: z.object({ order: paperOrderSchema, mode: paperModeSchema, suggestedName: z.string() }),
    reply: resultOf(paperOutcomeSchema),
  },
  /** Asks where to save a notice as Word document and writes it; the path, or null when the clerk cancelled. */
  'notice.save': {
    request: z.object({ order: noticeOrderSchema, suggestedName: z.string() }),
    reply: resultOf(z.object({ path: z.string() }).nullable()),
  },
  /** Writes the office's settings into a file for another PC; the path, or null when the clerk cancelled. */
  'settings.save': {
    request: z.object({ settings: officeSettingsSchema }),
    reply: resultOf(z.object({ path: z.string() }).nullable()),
  },
  /** Opens the file dialog and reads such a file; null when the clerk cancelled. */
  'settings.open': { request: nothing, reply: resultOf(officeSettingsSchema.nullable()) },
  /** Writes a dated backup file of the whole store. `content` is the store as JSON text. */
  'backup.write': {
    request: z.object({
      reason: backupReasonSchema,
      schemaVersion: z.number().int().positive(),
      counts: z.record(z.string(), z.number()),
      content: z.string(),
    }),
    reply: resultOf(backupInfoSchema),
  },
  /** Backups, newest first; damaged files are left out. */
  'backup.list': { request: nothing, reply: resultOf(z.array(backupInfoSchema)) },
  'backup.read': {
    request: z.object({ id: z.string() }),
    reply: resultOf(z.object({ schemaVersion: z.number(), content: z.string() })),
  },
  'app.info': {
    request: nothing,
    reply: resultOf(
      z.object({ version: z.string(), dataFolder: z.string(), platform: z.string(), userName: z.string() }),
    ),
  },
  /** The window has written what it had to: the program may end. */
  'app.readyToClose': { request: nothing, reply: resultOf(nothing) },
  /** A bug in the window, for the local log. */
  'log.error': { request: z.object({ message: z.string(), stack: z.string() }), reply: resultOf(nothing) },
} as const;

export type Channel = keyof typeof contract;
export type RequestOf<C extends Channel> = z.infer<(typeof contract)[C]['request']>;
export type ReplyOf<C extends Channel> = z.infer<(typeof contract)[C]['reply']>;

/** What the main process tells the window unasked. */
export const events = {
  'export.progress': z.object({ done: z.number(), total: z.number(), name: z.string() }),
  /** The clerk is closing the program: save, back up, then answer `app.readyToClose`. */
  'app.closing': nothing,
} as const;

export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.infer<(typeof events)[E]>;

/** The bridge that the preload script exposes as `window.host`. */
export interface Bridge {
  invoke(channel: Channel, request: unknown): Promise<unknown>;
  /** Returns the function that stops listening. */
  on(event: EventName, listener: (payload: unknown) => void): () => void;
}

/** The bridge with its types, as the rest of the window uses it. */
export interface Host {
  invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ReplyOf<C>>;
  on<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void;
}
