import { ok, type Result } from '../../shared/result.js';
import type { Mutation } from '../store/repository.js';
import { removeTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** Removes a plan with everything that belongs to it. `undo(context, planId)` brings it back, after a restart too. */
export function deletePlan(context: UseCaseContext, planId: string): Promise<Result<void>> {
  return saveChange(context, planId, async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const mutations: Mutation[] = [
      { table: 'plans', key: planId, value: null },
      { table: 'sources', key: planId, value: null },
      ...snapshot.sentences.map(({ id }): Mutation => ({ table: 'sentences', key: id, value: null })),
      ...snapshot.tasks.map(removeTask),
    ];
    return ok({ label: `删除《${snapshot.plan.title}》`, mutations, value: undefined });
  });
}
