import { z } from 'zod';

/** 调整单: one change of a task after 印发, with its reason and who approved it. */
export const adjustmentSchema = z.object({
  id: z.string().min(1),
  series: z.string().min(1),
  planId: z.string().min(1),
  /** The task that was changed. */
  lineage: z.string().min(1),
  /** 编号, counted from 1 within the plan. */
  number: z.number().int().positive(),
  /** YYYY-MM-DD. */
  date: z.string(),
  /** 任务 as it was when the change was made, so that the slip can be read without the table. */
  task: z.string(),
  /** Fields in the clerk's words: 牵头单位, 招商局 → 财政局. */
  changes: z.array(z.object({ field: z.string(), original: z.string(), changed: z.string() })).min(1),
  reason: z.string(),
  approvedBy: z.string(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;
