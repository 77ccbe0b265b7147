import { z } from 'zod';
import { adjustmentSchema } from '../../shared/model/adjustment.js';
import { dispatchSchema } from '../../shared/model/dispatch.js';
import { opinionSchema } from '../../shared/model/opinion.js';
import { planSchema, planSourceSchema } from '../../shared/model/plan.js';
import { sentenceSchema } from '../../shared/model/sentence.js';
import { taskSchema } from '../../shared/model/task.js';
import { unitSchema } from '../../shared/model/unit.js';

/** The records as they lie in the database, with their validators for dumps. */

function mutationOf<T extends string, V extends z.ZodType>(table: T, value: V) {
  return z.object({ table: z.literal(table), key: z.string(), value: value.nullable() });
}

export const mutationSchema = z.discriminatedUnion('table', [
  mutationOf('plans', planSchema),
  mutationOf('sources', planSourceSchema),
  mutationOf('sentences', sentenceSchema),
  mutationOf('tasks', taskSchema),
  mutationOf('units', unitSchema),
  mutationOf('opinions', opinionSchema),
  mutationOf('adjustments', adjustmentSchema),
  mutationOf('dispatches', dispatchSchema),
]);

/**
 * The head of a change. `scope` is the plan's series, `planId` the draft in which it was made; both are '' for the unit
 * directory.
 */
export const changeRowSchema = z.object({
  id: z.number().int().positive(),
  scope: z.string(),
  planId: z.string(),
  at: z.string(),
  who: z.string(),
  label: z.string(),
  undone: z.union([z.literal(0), z.literal(1)]),
});
export type ChangeRow = z.infer<typeof changeRowSchema>;

/** The records of a change, under the same id as its head. */
export const changeStepSchema = z.object({
  id: z.number().int().positive(),
  before: z.array(mutationSchema),
  after: z.array(mutationSchema),
});
export type ChangeStep = z.infer<typeof changeStepSchema>;

export const settingRowSchema = z.object({ key: z.string().min(1), value: z.unknown() });
export type SettingRow = z.infer<typeof settingRowSchema>;

/** All tables of the store at the schema version of this program. */
export const storeTablesSchema = z.object({
  plans: z.array(planSchema),
  sources: z.array(planSourceSchema),
  sentences: z.array(sentenceSchema),
  tasks: z.array(taskSchema),
  units: z.array(unitSchema),
  opinions: z.array(opinionSchema),
  adjustments: z.array(adjustmentSchema),
  dispatches: z.array(dispatchSchema),
  changes: z.array(changeRowSchema),
  changeSteps: z.array(changeStepSchema),
  settings: z.array(settingRowSchema),
});
export type StoreTables = z.infer<typeof storeTablesSchema>;
export type StoreTableName = keyof StoreTables;
