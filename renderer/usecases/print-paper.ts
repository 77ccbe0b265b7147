import type { PaperOrder, PaperOutcome } from '../../shared/ipc/paper-orders.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { ok, type Result } from '../../shared/result.js';
import { planMissing } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** Has the main process make a paper: shown, saved as PDF, printed. */
export function printPaper(
  context: UseCaseContext,
  order: PaperOrder,
  mode: 'preview' | 'save' | 'print',
  suggestedName: string,
): Promise<Result<PaperOutcome>> {
  return context.host.invoke('print.pdf', { order, mode, suggestedName });
}

/** The plan as it is stored, behind all edits that are still being written, so that the paper has the last word typed. */
export async function storedSnapshot(context: UseCaseContext, planId: string): Promise<Result<PlanSnapshot>> {
  const snapshot = await context.repository.exclusive(() => context.repository.snapshot(planId));
  return snapshot === undefined ? planMissing() : ok(snapshot);
}
