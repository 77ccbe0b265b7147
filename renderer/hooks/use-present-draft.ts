import { useEffect, useRef } from 'react';
import type { Plan } from '../../shared/model/plan.js';
import { useUiStore } from './ui-store.js';

/** When undo takes a revised draft back, the clerk goes on with the draft before it instead of standing nowhere. */
export function usePresentDraft(plans: readonly Plan[] | undefined): void {
  const planId = useUiStore((state) => state.planId);
  const openPlan = useUiStore((state) => state.openPlan);
  const seen = useRef<Plan | null>(null);
  useEffect(() => {
    if (!plans || planId === null) return;
    const plan = plans.find(({ id }) => id === planId);
    if (plan) seen.current = plan;
    // A plan that was never in the list is only on its way into it.
    if (plan || seen.current?.id !== planId) return;
    const { series } = seen.current;
    const present = plans.find((one) => one.series === series && one.supersededBy === null);
    if (present) openPlan(present.id, useUiStore.getState().screen);
  }, [plans, planId, openPlan]);
}
