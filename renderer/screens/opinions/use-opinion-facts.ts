import { useMemo } from 'react';
import type { Opinion } from '../../../shared/model/opinion.js';
import { similarOpinions } from '../../../shared/review/group-opinions.js';
import { useApp } from '../../hooks/app-context.js';
import { useLive } from '../../store/use-live.js';
import { checkAdopted } from '../../usecases/opinion-papers.js';
import type { OpinionFacts } from './opinion-filter.js';

/** Which opinions are alike, and whether what was marked 采纳 is in the text of this draft. */
export function useOpinionFacts(planId: string, opinions: readonly Opinion[]) {
  const context = useApp();
  const checked = useLive(() => checkAdopted(context, planId), [context, planId]);
  const groups = useMemo(() => similarOpinions(opinions), [opinions]);
  const facts = useMemo((): OpinionFacts => {
    const checks = checked?.ok ? checked.value : [];
    return {
      similar: new Set(groups.flat().map(({ id }) => id)),
      checks: new Map(checks.map((check) => [check.opinionId, check])),
    };
  }, [checked, groups]);
  return { facts, groups };
}
