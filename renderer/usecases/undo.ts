import type { Result } from '../../shared/result.js';
import { planSuperseded, settle } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/**
 * Takes back the newest change of a plan and its earlier drafts (null: of the unit directory). The value is its label,
 * null when none is left. From an earlier draft it is refused: the change would be one of the newest draft, unseen.
 */
export function undo(context: UseCaseContext, planId: string | null): Promise<Result<string | null>> {
  return inTurn(context, planId, () => context.repository.undo(planId));
}

/** Does again what was taken back last. */
export function redo(context: UseCaseContext, planId: string | null): Promise<Result<string | null>> {
  return inTurn(context, planId, () => context.repository.redo(planId));
}

function inTurn(
  context: UseCaseContext,
  planId: string | null,
  step: () => Promise<string | null>,
): Promise<Result<string | null>> {
  const { repository } = context;
  return repository.exclusive(async () => {
    const plan = planId === null ? undefined : await repository.plan(planId);
    return plan !== undefined && plan.supersededBy !== null ? planSuperseded() : settle(context, step);
  });
}
