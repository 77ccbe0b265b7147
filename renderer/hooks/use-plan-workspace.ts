import { useMemo } from 'react';
import type { Plan, PlanSource } from '../../shared/model/plan.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import type { Unit } from '../../shared/model/unit.js';
import { coverage, type Coverage } from '../../shared/review/coverage.js';
import type { Repository } from '../store/repository.js';
import { useLive } from '../store/use-live.js';
import { useApp } from './app-context.js';
import { useLiveRecords } from './use-live-records.js';
import { useUnits } from './use-units.js';

/** A plan as the pages show it; always what the store holds. */
export interface PlanWorkspace {
  readonly plan: Plan;
  readonly source: PlanSource;
  /** By index. */
  readonly sentences: readonly Sentence[];
  /** In the table's order. */
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
  readonly coverage: Coverage;
}

/**
 * The plan, live. Undefined while the store is being asked, null when there is no such plan (any more).
 * Each part is asked for itself, so that an edit of a task reads neither the source text nor the sentences again.
 */
export function usePlanWorkspace(planId: string): PlanWorkspace | null | undefined {
  const plan = useOfPlan(planId, (repository) => repository.plan(planId));
  const source = useOfPlan(planId, (repository) => repository.source(planId));
  const sentences = useLiveRecords('sentences', planId);
  const tasks = useLiveRecords('tasks', planId);
  const units = useUnits();
  return useMemo(() => {
    if (!plan || !source || !sentences || !tasks || !units) return undefined;
    if (!plan.value || !source.value) return null;
    return {
      plan: plan.value,
      source: source.value,
      sentences,
      tasks,
      units,
      coverage: coverage(sentences, tasks),
    };
  }, [plan, source, sentences, tasks, units]);
}

/** A live answer about a plan; undefined too while the answer at hand is still about the plan shown before. */
function useOfPlan<T>(planId: string, read: (repository: Repository) => Promise<T>): { value: T } | undefined {
  const { repository } = useApp();
  const answer = useLive(async () => ({ planId, value: await read(repository) }), [repository, planId]);
  return answer?.planId === planId ? answer : undefined;
}
