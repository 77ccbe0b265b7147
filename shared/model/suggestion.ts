import { z } from 'zod';
import { deadlineSchema } from './task.js';

/** What the program proposes for a task, with the evidence. It is shown as a proposal and never applied by itself. */
const common = {
  taskId: z.string().min(1),
  /** 0…1: how much the evidence weighs, not a probability. */
  confidence: z.number().min(0).max(1),
  /** Chinese sentence that names the evidence: 2019年第6条同类句由项目办牵头，相似度 0.83。 */
  reason: z.string().min(1),
};

export const suggestionSchema = z.discriminatedUnion('field', [
  z.object({ ...common, field: z.literal('leadUnits'), value: z.array(z.string()).min(1) }),
  z.object({ ...common, field: z.literal('supportUnits'), value: z.array(z.string()).min(1) }),
  z.object({ ...common, field: z.literal('leader'), value: z.string().min(1) }),
  z.object({ ...common, field: z.literal('deadline'), value: deadlineSchema }),
]);
export type Suggestion = z.infer<typeof suggestionSchema>;

/** One candidate for a task, best first in a list of them. */
export const rankedUnitSchema = z.object({
  name: z.string().min(1),
  /** How strongly the evidence speaks for this unit leading; 0…1. */
  confidence: z.number().min(0).max(1),
  reason: z.string().min(1),
});
export type RankedUnit = z.infer<typeof rankedUnitSchema>;

/** A row of an earlier breakdown whose units are known. */
export const memoryRowSchema = z.object({
  text: z.string(),
  leadUnits: z.array(z.string()),
  supportUnits: z.array(z.string()),
  leader: z.string().optional(),
  /** 完成时限 as printed then: 6月底前, 全年. */
  deadline: z.string().optional(),
  /** Where it stands, as the reason prints it: 2019年第6条. */
  source: z.string().min(1),
});
export type MemoryRow = z.infer<typeof memoryRowSchema>;
