import type { Adjustment } from '../../shared/model/adjustment.js';
import { useLive } from '../store/use-live.js';
import { useApp } from './app-context.js';

/** 调整单 of a plan by number, live; undefined while asked. */
export function useAdjustments(planId: string): Adjustment[] | undefined {
  const { repository } = useApp();
  return useLive(() => repository.adjustments(planId), [repository, planId]);
}
