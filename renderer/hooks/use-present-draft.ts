import { useEffect, useRef } from 'react';
import type { Plan } from '../../shared/model/plan.js';
import { useUiStore } from './ui-store.js';

/** When undo takes a revised draft back, the clerk goes on with the draft before it instead of standing nowhere. */
export function usePresentDraft(plans: readonly Plan[] | undefined): void {
  const planId = useUiStore((state) => state.planId);
  const openPlan = useUiStore((state) => state.openPlan);
  const series = useRef<string | null>(null);
  useEffect(() => {
    if (!plans || planId === null) return;
    const plan = plans.find(({ id }) => id === planId);
    const present = plans.find((one) => one.series === series.current && one.supersededBy === null);
    if (plan) series.current = plan.series;
    else if (present) openPlan(present.id, useUiStore.getState().screen);
  }, [plans, planId, openPlan]);
}
