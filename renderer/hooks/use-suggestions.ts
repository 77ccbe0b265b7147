import { useEffect, useMemo, useState } from 'react';
import type { MemoryRow, Suggestion } from '../../shared/model/suggestion.js';
import { suggestUnits } from '../../shared/review/suggest-units.js';
import { useLive } from '../store/use-live.js';
import { breakdownMemory } from '../usecases/breakdown-memory.js';
import { useApp } from './app-context.js';
import type { PlanWorkspace } from './use-plan-workspace.js';

const noSuggestions: readonly Suggestion[] = [];

/** Suggestions are worked out when the clerk's hands rest, not while she types. */
const restTime = 150;

/** Proposals for the empty fields of a plan's tasks; they follow the edits a moment later. */
export function useSuggestions(workspace: PlanWorkspace): readonly Suggestion[] {
  const { repository } = useApp();
  const { plan, source, tasks, units } = workspace;
  const memory = useLive<MemoryRow[]>(() => breakdownMemory(repository, plan.id), [repository, plan.id]);
  const [suggestions, setSuggestions] = useState(noSuggestions);
  const input = useMemo(
    () => (memory ? { tasks, units, memory, deadlines: source.parsed.deadlines, planYear: plan.planYear } : null),
    [tasks, units, memory, source, plan.planYear],
  );
  useEffect(() => {
    if (!input) return undefined;
    const timer = setTimeout(() => setSuggestions(suggestUnits(input)), restTime);
    return () => clearTimeout(timer);
  }, [input]);
  return suggestions;
}
