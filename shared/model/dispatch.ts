import { z } from 'zod';
import { paperSchema } from './breakdown.js';
import { layoutSchema } from './layout.js';
import { fontSetSchema } from '../notices/font-set.js';
import { noticeLookSchema } from '../notices/notice-look.js';
import { noticeTemplateSchema } from '../notices/notice-template.js';
import { attachedSchema, noticeFieldsSchema } from './notice.js';

/** What a unit can be given. */
export const dispatchContentSchema = z.enum(['own', 'leadPack', 'whole', 'fillIn', 'notice']);
export type DispatchContent = z.infer<typeof dispatchContentSchema>;

/** Those that are paper; the others are only filled in on the screen. */
export const paperContentSchema = dispatchContentSchema.exclude(['fillIn']);
export type PaperContent = z.infer<typeof paperContentSchema>;

/** As the clerk calls them, and as they stand in file names. */
export const dispatchContentLabels: Readonly<Record<DispatchContent, string>> = {
  own: '本单位任务分解表',
  leadPack: '牵头任务及配合单位分工',
  whole: '全表',
  fillIn: '填报表',
  notice: '分解通知',
};

/** Loose files in one folder, a folder or zip for each unit, or one zip for all. */
export const packagingSchema = z.enum(['folder', 'unitFolders', 'unitZips', 'oneZip']);
export type Packaging = z.infer<typeof packagingSchema>;

export const packagingLabels: Readonly<Record<Packaging, string>> = {
  folder: '都放在一个文件夹',
  unitFolders: '每个单位一个文件夹',
  unitZips: '每个单位一个压缩包',
  oneZip: '合成一个压缩包',
};

/** A task as it went out: what a later dispatch is compared with. */
export const dispatchedRowSchema = z.object({
  lineage: z.string(),
  text: z.string(),
  leadUnits: z.array(z.string()),
  supportUnits: z.array(z.string()),
  deadline: z.string(),
  /** Left out in records of earlier versions of the program. */
  leader: z.string().optional(),
  personInCharge: z.string().optional(),
  remark: z.string().optional(),
});
export type DispatchedRow = z.infer<typeof dispatchedRowSchema>;

/** A dispatch before: its rows, and the units that got their files. */
export const earlierDispatchSchema = z.object({
  number: z.number().int().positive(),
  rows: z.array(dispatchedRowSchema),
  units: z.array(z.string()),
});
export type EarlierDispatch = z.infer<typeof earlierDispatchSchema>;

/** The cover notice of a dispatch: the office's 分解通知, of which each unit becomes the addressee. */
export const coverNoticeSchema = z.object({
  template: noticeTemplateSchema,
  fields: noticeFieldsSchema,
  look: noticeLookSchema,
  /** What stands behind its attachments; the breakdown is the unit's own. */
  attached: z.array(attachedSchema),
});
export type CoverNotice = z.infer<typeof coverNoticeSchema>;

/** What the clerk orders in 分发. */
export const dispatchOrderSchema = z.object({
  /** 第几次分发 of this plan. */
  number: z.number().int().positive(),
  /** YYYY-MM-DD. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Names as in the units' shares. */
  units: z.array(z.string()).min(1),
  contents: z.array(dispatchContentSchema).min(1),
  word: z.boolean(),
  excel: z.boolean(),
  /** Also every paper as PDF. */
  pdf: z.boolean().optional(),
  paper: paperSchema,
  layout: layoutSchema,
  packaging: packagingSchema,
  /** {序号}-{单位}-{内容} … */
  namePattern: z.string().max(100),
  /** Null when none is sent. */
  notice: coverNoticeSchema.nullable(),
  /** The office's faces for Word and paper; the standard's when left out. */
  fonts: fontSetSchema.optional(),
  /** Also a 分发清单 to tick or sign. */
  list: z.boolean(),
  /** The dispatches before, oldest first: each unit's papers mark what changed since its own last one. */
  previous: z.array(earlierDispatchSchema),
});
export type DispatchOrder = z.infer<typeof dispatchOrderSchema>;

export const dispatchedFileSchema = z.object({
  /** Path below the folder. */
  name: z.string(),
  sha256: z.string(),
  contents: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

/** An order as its record keeps it, to go on with it later; what went before stands in the records before. */
export const keptOrderSchema = dispatchOrderSchema.omit({ previous: true });

/** 分发 in the store: which units got which files on which day. Only going on with an unfinished one changes it. */
export const dispatchSchema = z.object({
  id: z.string().min(1),
  planId: z.string().min(1),
  series: z.string().min(1),
  number: z.number().int().positive(),
  date: z.string(),
  /** ISO instant. */
  createdAt: z.string(),
  folder: z.string(),
  contents: z.array(dispatchContentSchema),
  packaging: packagingSchema,
  /** The units that got all their files. */
  units: z.array(
    z.object({ name: z.string(), led: z.number().int().nonnegative(), supported: z.number().int().nonnegative() }),
  ),
  /** Units of the order that have not got all their files yet; left out or empty when the dispatch is finished. */
  pending: z.array(z.string()).optional(),
  /** Left out in records of earlier versions of the program. */
  order: keptOrderSchema.optional(),
  files: z.array(dispatchedFileSchema),
  rows: z.array(dispatchedRowSchema),
});
export type Dispatch = z.infer<typeof dispatchSchema>;
