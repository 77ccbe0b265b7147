import type { Change } from '../store/repository.js';
import { useLive } from '../store/use-live.js';
import { useApp } from './app-context.js';

/** The change history of a plan, or of the unit directory (null), oldest first; undefined while asked. */
export function useChanges(planId: string | null): Change[] | undefined {
  const { repository } = useApp();
  return useLive(() => repository.changes(planId), [repository, planId]);
}
