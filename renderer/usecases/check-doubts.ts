import { ok, type Result } from '../../shared/result.js';
import { putPlan } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** Marks 请核对 (ids of `findDoubts`) as 已核对, or takes the mark back; the value is how many marks changed. */
export function checkDoubts(
  context: UseCaseContext,
  planId: string,
  doubtIds: readonly string[],
  checked: boolean,
): Promise<Result<number>> {
  const work = async () => {
    const plan = await context.repository.plan(planId);
    if (plan === undefined) return planMissing();
    const before = new Set(plan.checkedDoubts);
    const changed = [...new Set(doubtIds)].filter((id) => before.has(id) !== checked);
    const checkedDoubts = checked
      ? [...plan.checkedDoubts, ...changed]
      : plan.checkedDoubts.filter((id) => !changed.includes(id));
    return ok({
      label: `${checked ? '标为已核对' : '取消已核对'}（${changed.length} 处）`,
      mutations: changed.length === 0 ? [] : [putPlan({ ...plan, checkedDoubts })],
      value: changed.length,
    });
  };
  return saveChange(context, planId, work, 'current');
}
