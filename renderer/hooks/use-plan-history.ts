import type { HistoryRow } from '../../shared/review/history-rows.js';
import { useLive } from '../store/use-live.js';
import { planHistory } from '../usecases/plan-history.js';
import { useApp } from './app-context.js';

/** The history of a plan field by field, or of one task of it, oldest first; undefined while asked. */
export function usePlanHistory(planId: string, lineage?: string): HistoryRow[] | undefined {
  const context = useApp();
  return useLive(
    () => planHistory(context, planId, lineage === undefined ? {} : { lineage }),
    [context, planId, lineage],
  );
}
