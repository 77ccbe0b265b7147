import { useEffect, useState } from 'react';
import type { DuplicateGroup } from '../../shared/review/near-duplicates.js';
import type { SearchResult } from '../../shared/review/search-plans.js';
import { useLive } from '../store/use-live.js';
import { duplicatesAcrossPlans, prepareSearch, type PlacedTask } from '../usecases/all-plans.js';
import { useApp } from './app-context.js';

type Search = (query: string, most: number) => SearchResult;

/** The search over all plans, prepared anew when any of them changes; undefined while it is prepared. */
export function usePlanSearch(): Search | undefined {
  const { repository } = useApp();
  return useLive(() => prepareSearch(repository), [repository]);
}

/** Tasks that several plans ask for alike; undefined until compared. Asked for once, when the list is opened. */
export function useDuplicates(wanted: boolean): readonly DuplicateGroup<PlacedTask>[] | undefined {
  const { repository } = useApp();
  const [groups, setGroups] = useState<readonly DuplicateGroup<PlacedTask>[]>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void duplicatesAcrossPlans(repository).then((found) => !gone && setGroups(found));
    return () => {
      gone = true;
    };
  }, [repository, wanted]);
  return groups;
}
