import { z } from 'zod';
import { breakdownColumnSchema, paperSchema } from '../model/breakdown.js';
import { layoutSchema } from '../model/layout.js';
import { dispatchOrderSchema, paperContentSchema } from '../model/dispatch.js';
import { attachedSchema, noticeSchema } from '../model/notice.js';
import { planSnapshotSchema } from '../model/plan-snapshot.js';
import { fontSetSchema } from '../notices/font-set.js';
import { noticeLookSchema } from '../notices/notice-look.js';

/** A notice with the office's choices. `attached` follows its attachments; `snapshot` is what they are made of. */
export const noticeOrderSchema = z.object({
  notice: noticeSchema,
  fonts: fontSetSchema,
  look: noticeLookSchema,
  attached: z.array(attachedSchema),
  /** Of an attached breakdown; null: the standard table without the columns that are empty in every row. */
  layout: layoutSchema.nullable(),
  snapshot: planSnapshotSchema.nullable(),
});
export type NoticeOrder = z.infer<typeof noticeOrderSchema>;

/** A paper for print, PDF or preview. */
export const paperOrderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('breakdown'),
    snapshot: planSnapshotSchema,
    paper: paperSchema,
    columns: z.array(breakdownColumnSchema).min(1),
    /** With its own columns; the standard table with `columns` when left out. */
    layout: layoutSchema.optional(),
    /** Name of a unit for its extract; null for the whole table. */
    unit: z.string().nullable(),
    fonts: fontSetSchema,
  }),
  z.object({ kind: z.literal('notice'), order: noticeOrderSchema }),
  /** What one unit of a dispatch gets. */
  z.object({
    kind: z.literal('dispatch'),
    snapshot: planSnapshotSchema,
    order: dispatchOrderSchema,
    unit: z.string(),
    content: paperContentSchema,
  }),
]);
export type PaperOrder = z.infer<typeof paperOrderSchema>;

/** preview: the PDF's bytes for the window; save: a PDF where the clerk says; print: the printer's dialog. */
export const paperModeSchema = z.enum(['preview', 'save', 'print']);

/** What became of a paper; cancelled: the clerk closed the dialog. */
export const paperOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('preview'), pdf: z.instanceof(Uint8Array), pages: z.number().int().positive() }),
  z.object({ outcome: z.literal('saved'), path: z.string() }),
  z.object({ outcome: z.literal('printed') }),
  z.object({ outcome: z.literal('cancelled') }),
]);
export type PaperOutcome = z.infer<typeof paperOutcomeSchema>;
