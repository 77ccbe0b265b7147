import { z } from 'zod';

/** One task of a breakdown that somebody made before: read from a table, a list with 牵头单位：, or duties in brackets. */
export const breakdownRecordSchema = z.object({
  /** 序号 as written; null when there is none. */
  number: z.string().nullable(),
  /** 类别 or 方面 it stands under; null when there is none. */
  category: z.string().nullable(),
  text: z.string().min(1),
  /** Names as written, in their order; the first leads. Empty when nobody is named (待定). */
  lead: z.array(z.string()),
  support: z.array(z.string()),
  /** 责任领导 as written; '' for none. */
  leader: z.string(),
  /** 责任人 as written; '' for none. */
  personInCharge: z.string(),
  /** 完成时限 as written; null for none. */
  deadlineText: z.string().nullable(),
  /** 进展情况 and 备注 as written; '' for none. */
  progress: z.string(),
  remark: z.string(),
});
export type BreakdownRecord = z.infer<typeof breakdownRecordSchema>;
