import { z } from 'zod';
import { planSchema, planSourceSchema } from './plan.js';
import { sentenceSchema } from './sentence.js';
import { taskSchema } from './task.js';
import { unitSchema } from './unit.js';

/** A plan whole, as one validated value: what leaves the store for export and what the headless command builds. */
export const planSnapshotSchema = z.object({
  plan: planSchema,
  source: planSourceSchema,
  sentences: z.array(sentenceSchema),
  /** In order. */
  tasks: z.array(taskSchema),
  units: z.array(unitSchema),
});
export type PlanSnapshot = z.infer<typeof planSnapshotSchema>;
