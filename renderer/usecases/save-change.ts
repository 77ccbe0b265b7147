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
 * Works a change out and writes it as one undoable step, with nothing written in between. `work` reads the store and
 * returns what to write, or a failure; then nothing is written. `planId` is null for the unit directory.
 */
export function saveChange<T>(
  context: UseCaseContext,
  planId: string | null,
  work: () => Promise<Result<PlannedChange<T>>>,
): Promise<Result<T>> {
  const { repository } = context;
  return repository.exclusive(async () => {
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
