import { useUiStore } from '../../hooks/ui-store.js';

/** Opens the plan with the row, or the sentence, chosen. */
export function useGoToHit(): (hit: { planId: string; taskId: string | null; number: number }) => void {
  const { openPlan, select } = useUiStore();
  return ({ planId, taskId, number }) => {
    openPlan(planId);
    select(taskId === null ? { taskIds: [], sentences: [number] } : { taskIds: [taskId] });
  };
}
