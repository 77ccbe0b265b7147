import type { IssueLine } from '../../shared/review/issue-check.js';
import type { Result } from '../../shared/result.js';
import { useLive } from '../store/use-live.js';
import { issueCheckOf } from '../usecases/issue-plan.js';
import { useApp } from './app-context.js';

/** The lines of 印发前检查, live; undefined while they are being counted. */
export function useIssueCheck(planId: string): Result<IssueLine[]> | undefined {
  const context = useApp();
  return useLive(() => issueCheckOf(context, planId), [context, planId]);
}
