import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { unitsOfTasks } from './unit-shares.js';

/** zero: nothing to do; overload: leads far more than the others. */
export type LoadState = 'zero' | 'usual' | 'overload';

/** What one unit or leader has to do; ids of the tasks. */
export interface Load {
  readonly name: string;
  readonly led: readonly string[];
  readonly supported: readonly string[];
  readonly state: LoadState;
}

/** Overload: at least this many tasks led, and this many times the average of those who lead any. */
const overload = { atLeast: 8, times: 2 } as const;

/** Load of every office of the directory, those with nothing included; unknown names follow. */
export function unitLoads(tasks: readonly Task[], units: readonly Unit[]): Load[] {
  const shares = unitsOfTasks(tasks, units).map(({ name, led, supported }) => ({
    name,
    led: [...led],
    supported: [...supported],
  }));
  const busy = new Set(shares.map(({ name }) => name));
  const idle = units.filter(({ kind, name }) => kind === 'office' && !busy.has(name));
  return withStates([...shares, ...idle.map(({ name }) => ({ name, led: [], supported: [] }))]);
}

/**
 * Load of every 责任领导 named in the tasks, and of the directory's leaders who have nothing. A leader is known by the
 * written name; two posts of one name are one.
 */
export function leaderLoads(tasks: readonly Task[], units: readonly Unit[]): Load[] {
  const led = new Map<string, string[]>();
  for (const { leader, id } of tasks) {
    for (const name of new Set(leader.split(/[、，,\s]+/).filter((word) => word !== ''))) {
      led.set(name, [...(led.get(name) ?? []), id]);
    }
  }
  for (const { leader } of units) if (leader.name !== '' && !led.has(leader.name)) led.set(leader.name, []);
  return withStates([...led].map(([name, ids]) => ({ name, led: ids, supported: [] })));
}

function withStates(loads: readonly Omit<Load, 'state'>[]): Load[] {
  const leading = loads.filter(({ led }) => led.length > 0);
  const average = leading.reduce((sum, { led }) => sum + led.length, 0) / Math.max(1, leading.length);
  const bound = Math.max(overload.atLeast, overload.times * average);
  return loads.map((load) => {
    const idle = load.led.length + load.supported.length === 0;
    // A single unit is its own average.
    const state = idle ? 'zero' : leading.length > 1 && load.led.length >= bound ? 'overload' : 'usual';
    return { ...load, state };
  });
}
