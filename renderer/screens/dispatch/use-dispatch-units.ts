import { useMemo } from 'react';
import { create } from 'zustand';
import { earlierDispatches, lastTo, withdrawnUnits } from '../../../shared/review/dispatch-changes.js';
import { unitFinder } from '../../../shared/review/unit-names.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import { useApp } from '../../hooks/app-context.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useLive } from '../../store/use-live.js';

/** A unit that can be given something. */
export interface OfferedUnit {
  readonly name: string;
  readonly led: number;
  readonly supported: number;
  /** It had tasks in its last dispatch and has none now. */
  readonly withdrawn: boolean;
  /** Number of its last dispatch; null when it never got anything. */
  readonly last: number | null;
}

const nobody: ReadonlySet<string> = new Set();

/** Who gets nothing this time, by plan; kept while the clerk looks at other pages. */
const useLeft = create<{ left: Readonly<Record<string, ReadonlySet<string>>> }>()(() => ({ left: {} }));

/** The units of the 分发 page: all that have tasks, or had some, are chosen at first, so that none is forgotten. */
export function useDispatchUnits({ plan, tasks, units }: PlanWorkspace) {
  const { repository } = useApp();
  const dispatches = useLive(() => repository.dispatches(plan.series), [repository, plan.series]);
  const left = useLeft((state) => state.left[plan.id]) ?? nobody;
  const offered = useMemo<OfferedUnit[]>(() => {
    const earlier = earlierDispatches(dispatches ?? []);
    const lastOf = (name: string): number | null => lastTo(name, earlier)?.number ?? null;
    const busy = unitsOfTasks(tasks, units).map(({ name, led, supported }) => ({
      name,
      led: led.size,
      supported: supported.size,
      withdrawn: false,
      last: lastOf(name),
    }));
    const gone = withdrawnUnits(tasks, units, earlier).map((name) => ({
      name,
      led: 0,
      supported: 0,
      withdrawn: true,
      last: lastOf(name),
    }));
    return [...busy, ...gone];
  }, [tasks, units, dispatches]);
  const unknown = useMemo(() => {
    const find = unitFinder(units);
    return new Set(offered.flatMap(({ name }) => (find(name) === null ? [name] : [])));
  }, [offered, units]);
  const chosen = useMemo(() => offered.map(({ name }) => name).filter((name) => !left.has(name)), [offered, left]);
  return {
    offered,
    /** Names that the directory does not know. */
    unknown,
    chosen,
    left,
    leave: (next: ReadonlySet<string>): void =>
      useLeft.setState((state) => ({ left: { ...state.left, [plan.id]: next } })),
  };
}
