import type { Result } from '../../shared/result.js';
import { settle } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** Takes back the newest change of a plan (null: of the unit directory). The value is its label, null when none is left. */
export function undo(context: UseCaseContext, planId: string | null): Promise<Result<string | null>> {
  const { repository } = context;
  return repository.exclusive(() => settle(context, () => repository.undo(planId)));
}

/** Does again what was taken back last. */
export function redo(context: UseCaseContext, planId: string | null): Promise<Result<string | null>> {
  const { repository } = context;
  return repository.exclusive(() => settle(context, () => repository.redo(planId)));
}
