import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { ok, type Result } from '../../shared/result.js';
import { planMissing } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** The plan as it is stored, behind all edits that are still being written, so that the paper has the last word typed. */
export async function storedSnapshot(context: UseCaseContext, planId: string): Promise<Result<PlanSnapshot>> {
  const snapshot = await context.repository.exclusive(() => context.repository.snapshot(planId));
  return snapshot === undefined ? planMissing() : ok(snapshot);
}
