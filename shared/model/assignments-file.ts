import { z } from 'zod';
import { deadlineSchema } from './task.js';

/** One line of an assignments file: which task (序号, or how its text begins), and the fields to fill in. */
const assignmentEntrySchema = z.strictObject({
  number: z.number().int().positive().optional(),
  startsWith: z.string().min(1).optional(),
  leadUnits: z.array(z.string().min(1)).optional(),
  supportUnits: z.array(z.string().min(1)).optional(),
  leader: z.string().optional(),
  personInCharge: z.string().optional(),
  deadline: deadlineSchema.nullable().optional(),
  remark: z.string().optional(),
});
export type AssignmentEntry = z.infer<typeof assignmentEntrySchema>;

/** `--assignments FILE.json`: what a clerk would type into the table. */
export const assignmentsFileSchema = z.strictObject({
  version: z.literal(1),
  assignments: z.array(assignmentEntrySchema),
});
