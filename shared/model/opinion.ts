import { z } from 'zod';
import { spanSchema } from './span.js';

/** 采纳 / 部分采纳 / 不采纳. */
export const outcomeSchema = z.enum(['adopted', 'partly', 'rejected']);
export type Outcome = z.infer<typeof outcomeSchema>;

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  adopted: '采纳',
  partly: '部分采纳',
  rejected: '不采纳',
};

/** 意见: what a unit said about a sentence or a task in the 征求意见. It moves with the drafts of its series. */
export const opinionSchema = z.object({
  id: z.string().min(1),
  series: z.string().min(1),
  /** The draft that it is attached to now: the newest one. */
  planId: z.string().min(1),
  /** Order in lists and in the printed table. */
  order: z.number(),
  /** The task it is about; null for a sentence, or for the document as a whole. */
  lineage: z.string().nullable(),
  /** Index of the sentence it is about, in the plan it is attached to. */
  sentence: z.number().int().nonnegative().nullable(),
  /** The piece of the source text, in the plan it is attached to. */
  span: spanSchema.nullable(),
  /** 反馈单位 or 反馈人, as written. */
  unit: z.string(),
  /** 原文位置 as it was in the draft that the unit read: 第3条第2句. */
  place: z.string(),
  /** 原文 as it was in the draft that the unit read. */
  quote: z.string(),
  /** 意见内容. */
  text: z.string(),
  /** 提出理由. */
  reason: z.string(),
  /** 建议改为: the wording that the unit proposes. */
  proposed: z.string(),
  /** Null until the office has decided. */
  outcome: outcomeSchema.nullable(),
  /** 采纳理由 / 不采纳理由. */
  outcomeReason: z.string(),
  /** 修改后表述: the wording that shall stand in the final text. */
  finalWording: z.string(),
  /** Opinions of one group say the same; '' for none. */
  group: z.string(),
});
export type Opinion = z.infer<typeof opinionSchema>;

/** What a unit wrote. */
export type OpinionContent = Pick<Opinion, 'unit' | 'place' | 'quote' | 'text' | 'reason' | 'proposed'>;
/** What the office decided. */
export type OpinionDecision = Pick<Opinion, 'outcome' | 'outcomeReason' | 'finalWording'>;

/** One row of a returned 意见反馈表, as read; '' where the form says nothing. */
export const returnedOpinionSchema = z.object({
  unit: z.string(),
  place: z.string(),
  quote: z.string(),
  text: z.string(),
  reason: z.string(),
  proposed: z.string(),
});
export type ReturnedOpinion = z.infer<typeof returnedOpinionSchema>;
