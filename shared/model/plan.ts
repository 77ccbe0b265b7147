import { z } from 'zod';
import { correctionsSchema } from './corrections.js';
import { mostMark } from './layout.js';
import { pairingSchema } from './pairing.js';
import { parsedPlanSchema } from './parsed-plan.js';
import { sourceDocumentSchema } from './source-document.js';

/** 征求意见稿 / 送审稿 / 印发稿. */
export const revisionSchema = z.enum(['consultation', 'review', 'issued']);
export type Revision = z.infer<typeof revisionSchema>;

/** 分解粒度: one task per 条, per 句 or per 分句 (split at ；). */
export const granularitySchema = z.enum(['item', 'sentence', 'clause']);
export type Granularity = z.infer<typeof granularitySchema>;

/** 工作要点 in the store: what the clerk sees in lists and titles. The text is in PlanSource, the rows are Tasks. */
export const planSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  noticeTitle: z.string().nullable(),
  issuers: z.array(z.string()),
  documentNumber: z.string().nullable(),
  /** 成文日期, YYYY-MM-DD. */
  date: z.string().nullable(),
  planYear: z.number().int().nullable(),
  addressee: z.string().nullable(),
  revision: revisionSchema,
  /** What all drafts of one plan have in common: the id of the first. Undo, history and opinions go by it. */
  series: z.string().min(1),
  /** The plan record of the revised draft that took this one's place; then this one can only be read. */
  supersededBy: z.string().nullable(),
  /** 印发: document number and day (YYYY-MM-DD). From then on only 调整单 change the tasks. */
  issued: z.object({ documentNumber: z.string(), date: z.string() }).nullable(),
  /** 任务来源 in the office's words (省, 市, 区, 会议, 领导批示 …); '' when nobody has said. */
  origin: z.string(),
  /** 内部资料, 秘密★1年 …: stands on every paper of the plan; left out or '' for none. */
  secrecy: z.string().max(mostMark).optional(),
  /** Ids of the 请核对 (`findDoubts`) that the clerk has looked at. */
  checkedDoubts: z.array(z.string()),
  granularity: granularitySchema,
  /** ISO instants. */
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Plan = z.infer<typeof planSchema>;

/** The source text of a plan, unchanged, with what the parser found in it. Written once at import. */
export const planSourceSchema = z.object({
  planId: z.string().min(1),
  document: sourceDocumentSchema,
  parsed: parsedPlanSchema,
  /** How the clerk corrected the parser in the import screen; `parsed` is what came of it. */
  corrections: correctionsSchema.optional(),
  /** For a revised draft: the draft before it, and what became of each sentence as the clerk confirmed it. */
  revises: z.object({ planId: z.string().min(1), pairings: z.array(pairingSchema) }).nullable(),
});
export type PlanSource = z.infer<typeof planSourceSchema>;

/** 计划稿次 as the clerk says it. */
export const revisionLabels: Readonly<Record<Revision, string>> = {
  consultation: '征求意见稿',
  review: '送审稿',
  issued: '印发稿',
};

export const granularityLabels: Readonly<Record<Granularity, string>> = {
  item: '按条',
  sentence: '按句',
  clause: '按分句',
};
