import { ok, type Result } from '../../shared/result.js';
import type { Mutation } from '../store/repository.js';
import { putPlan, removeAdjustment, removeDispatch, removeOpinion, removeTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/**
 * Removes one draft of a plan with everything that belongs to it; the draft that it had replaced can be edited again.
 * `undo(context, planId)` brings it back, after a restart too.
 */
export function deletePlan(context: UseCaseContext, planId: string): Promise<Result<void>> {
  const { repository } = context;
  return saveChange(
    context,
    planId,
    async () => {
      const snapshot = await repository.snapshot(planId);
      if (snapshot === undefined) return planMissing();
      const { plan, sentences, tasks } = snapshot;
      const replaced = (await repository.plans()).filter((other) => other.supersededBy === planId);
      const mutations: Mutation[] = [
        { table: 'plans', key: planId, value: null },
        { table: 'sources', key: planId, value: null },
        ...sentences.map(({ id }): Mutation => ({ table: 'sentences', key: id, value: null })),
        ...tasks.map(removeTask),
        ...(await repository.opinions(planId)).map(removeOpinion),
        ...(await repository.adjustments(planId)).map(removeAdjustment),
        ...(await repository.dispatches(plan.series)).filter((one) => one.planId === planId).map(removeDispatch),
        ...replaced.map((other) => putPlan({ ...other, supersededBy: plan.supersededBy })),
      ];
      return ok({ label: `删除《${plan.title}》`, mutations, value: undefined });
    },
    'any',
  );
}
