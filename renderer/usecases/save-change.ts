import type { Plan } from '../../shared/model/plan.js';
import { fail, ok, type Result } from '../../shared/result.js';
import type { Mutation } from '../store/repository.js';
import { logFailure } from './log-failure.js';
import type { UseCaseContext } from './use-case-context.js';

/** A change that is worked out: what to write, what to call it, what to tell the caller. */
export interface PlannedChange<T> {
  readonly label: string;
  /** Empty when nothing changes; then nothing is written and no step is added. */
  readonly mutations: readonly Mutation[];
  readonly value: T;
}

/**
 * What state a plan must be in to be changed. `editable`: neither issued nor replaced by a newer draft; `current`: not
 * replaced, as 调整单 and the handling of opinions need; `any`: even so, as removing the plan does.
 */
export type PlanState = 'editable' | 'current' | 'any';

/**
 * Works a change out and writes it as one undoable step, with nothing written in between. `work` reads the store and
 * returns what to write, or a failure; then nothing is written. `planId` is null for the unit directory.
 *
 * This is the one place that keeps issued plans and earlier drafts as they are.
 * Errors besides those of `work`: plan-issued, plan-superseded.
 */
export function saveChange<T>(
  context: UseCaseContext,
  planId: string | null,
  work: () => Promise<Result<PlannedChange<T>>>,
  needs: PlanState = 'editable',
): Promise<Result<T>> {
  const { repository } = context;
  return repository.exclusive(async () => {
    const allowed = checkState(planId === null ? undefined : await repository.plan(planId), needs);
    if (!allowed.ok) return allowed;
    const planned = await work();
    if (!planned.ok) return planned;
    const { label, mutations, value } = planned.value;
    if (mutations.length === 0) return ok(value);
    return settle(context, async () => {
      await repository.commit({ planId, label, mutations });
      return value;
    });
  });
}

/** A plan that is not there yet is being imported: nothing holds it. */
function checkState(plan: Plan | undefined, needs: PlanState): Result<void> {
  if (plan === undefined || needs === 'any') return ok(undefined);
  if (plan.supersededBy !== null) return planSuperseded();
  if (plan.issued !== null && needs === 'editable') {
    const { documentNumber, date } = plan.issued;
    return fail(
      'plan-issued',
      `计划已于 ${date} 印发（${documentNumber}），不能直接修改。`,
      '请用“调整单”登记修改的内容、理由和批准人。',
    );
  }
  return ok(undefined);
}

/** An earlier draft was about to be changed. */
export function planSuperseded(): Result<never> {
  return fail('plan-superseded', '这是以前的一稿，已被新稿替换，只能查看。', '请打开新稿修改。');
}

/** Awaits a write. The disk's refusal goes to the log and becomes the failure that the title bar shows as well. */
export async function settle<T>(context: UseCaseContext, write: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await write());
  } catch (error) {
    const state = context.repository.saveState();
    if (state.state !== 'failed') throw error;
    await logFailure(context, state.error.detail ?? state.error.title);
    return { ok: false, error: state.error };
  }
}

/** The plan was removed while its page was open. */
export function planMissing(): Result<never> {
  return fail('plan-missing', '这个计划已不在本机中。', '请回到首页重新选择计划。');
}
