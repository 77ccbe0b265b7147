import { z } from 'zod';
import { spanSchema } from './span.js';

/** 完成时限: the original words for print and a day for reckoning (the last day of the period meant). */
export const deadlineSchema = z.object({
  words: z.string(),
  /** YYYY-MM-DD, or null when the words name no day (持续推进). */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** 节点: a step on the way to the deadline. */
export const milestoneSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  /** YYYY-MM-DD, or null while no day is fixed. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  /** 完成结果, '' until there is one. */
  result: z.string(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** 任务: one row of the breakdown. Unit names are kept as written; the directory explains them, it never replaces them. */
export const taskSchema = z.object({
  id: z.string().min(1),
  planId: z.string().min(1),
  /** The same in every draft of the plan: history, opinions and 调整单 follow it. */
  lineage: z.string().min(1),
  /** Sort key within the plan; fractions allow inserting between two rows. 序号 is counted when shown. */
  order: z.number(),
  /** Indexes of the sentences it comes from; empty for a task that the clerk added. */
  sentences: z.array(z.number().int().nonnegative()),
  /** Pieces of the source text it comes from (several after merging). */
  spans: z.array(spanSchema),
  section: z.number().int().nonnegative().nullable(),
  item: z.number().int().nonnegative().nullable(),
  /** What is printed; starts as the source text of its spans. */
  text: z.string(),
  /** 牵头单位, order kept: the first listed leads. */
  leadUnits: z.array(z.string()),
  /** 配合单位, order kept. */
  supportUnits: z.array(z.string()),
  /** 责任领导. */
  leader: z.string(),
  /** 责任人. */
  personInCharge: z.string(),
  /** 联络员. */
  liaison: z.string(),
  deadline: deadlineSchema.nullable(),
  /** 节点 in the clerk's order. */
  milestones: z.array(milestoneSchema),
  /** 备注. */
  remark: z.string(),
  /** Why 分工需复核 after a revised draft; '' when there is nothing to look at again. */
  recheck: z.string(),
});
export type Task = z.infer<typeof taskSchema>;

/** The fields of a task that the clerk fills in. */
export type Assignment = Pick<
  Task,
  'leadUnits' | 'supportUnits' | 'leader' | 'personInCharge' | 'liaison' | 'deadline' | 'milestones' | 'remark'
>;

/** A task's fields before anybody is assigned. */
export const emptyAssignment: Assignment = {
  leadUnits: [],
  supportUnits: [],
  leader: '',
  personInCharge: '',
  liaison: '',
  deadline: null,
  milestones: [],
  remark: '',
};
