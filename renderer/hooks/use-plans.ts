import type { Plan } from '../../shared/model/plan.js';
import type { DeletedPlan } from '../store/repository.js';
import { useLive } from '../store/use-live.js';
import { useApp } from './app-context.js';

/** All plans, last edited first; undefined while the store is being asked. */
export function usePlans(): Plan[] | undefined {
  const { repository } = useApp();
  return useLive(() => repository.plans(), [repository]);
}

/** Removed plans that `undo(context, planId)` brings back, newest first. */
export function useDeletedPlans(): DeletedPlan[] | undefined {
  const { repository } = useApp();
  return useLive(() => repository.deletedPlans(), [repository]);
}
