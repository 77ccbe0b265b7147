import { useEffect, useState } from 'react';
import { followRecords, type FollowedTables } from '../store/follow-records.js';
import { useApp } from './app-context.js';

/** A plan's records, live and in order; undefined until the store has answered for this very plan. */
export function useLiveRecords<T extends keyof FollowedTables>(
  table: T,
  planId: string,
): readonly FollowedTables[T][] | undefined {
  const { repository } = useApp();
  const [answer, setAnswer] = useState<{ planId: string; records: readonly FollowedTables[T][] }>();
  useEffect(
    () => followRecords(repository, table, planId, (records) => setAnswer({ planId, records })),
    [repository, table, planId],
  );
  return answer?.planId === planId ? answer.records : undefined;
}
