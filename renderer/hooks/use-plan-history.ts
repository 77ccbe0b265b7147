import type { HistoryFilter, HistoryRow } from '../../shared/review/history-rows.js';
import { useLive } from '../store/use-live.js';
import { planHistory } from '../usecases/plan-history.js';
import { useApp } from './app-context.js';

const everything: HistoryFilter = {};

/** The history of a plan field by field, oldest first; undefined while asked. */
export function usePlanHistory(planId: string, filter: HistoryFilter = everything): HistoryRow[] | undefined {
  const context = useApp();
  const asked = JSON.stringify(filter);
  return useLive(() => planHistory(context, planId, filter), [context, planId, asked]);
}
