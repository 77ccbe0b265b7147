import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { unitFinder } from './unit-names.js';

/** What one unit has to do: ids of the tasks it leads and of those it supports. A task is in one of the two sets. */
export interface UnitShare {
  /** The directory's name, or the name as written where the directory does not know it. */
  readonly name: string;
  readonly unit: Unit | null;
  readonly led: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
}

/**
 * The share of every unit named in the tasks, in the directory's order; unknown names follow in order of appearance.
 * A collective unit stands for its members: each gets the task, in the same role. A unit that both leads and supports leads.
 */
export function unitsOfTasks(tasks: readonly Task[], units: readonly Unit[]): UnitShare[] {
  const find = unitFinder(units);
  const shares = new Map<string, { name: string; unit: Unit | null; led: Set<string>; supported: Set<string> }>();
  const add = (written: string, taskId: string, role: 'led' | 'supported'): void => {
    for (const { name, unit } of unitsMeant(written, find)) {
      const share = shares.get(name) ?? { name, unit, led: new Set(), supported: new Set() };
      if (role === 'led' || !share.led.has(taskId)) share[role].add(taskId);
      shares.set(name, share);
    }
  };
  for (const task of tasks) {
    for (const name of task.leadUnits) add(name, task.id, 'led');
    for (const name of task.supportUnits) add(name, task.id, 'supported');
  }
  const found = [...shares.values()];
  const known = found.filter((share) => share.unit !== null);
  known.sort((a, b) => (a.unit?.order ?? 0) - (b.unit?.order ?? 0));
  return [...known, ...found.filter((share) => share.unit === null)];
}

/** The units that get the task: the unit itself, the members of a collective unit, or the written name when unknown. */
export function unitsMeant(
  written: string,
  find: (name: string) => Unit | null,
): { name: string; unit: Unit | null }[] {
  const unit = find(written);
  if (unit === null) return [{ name: written, unit: null }];
  if (unit.kind === 'office' || unit.members.length === 0) return [{ name: unit.name, unit }];
  return unit.members.map((member) => {
    const found = find(member);
    return { name: found?.name ?? member, unit: found };
  });
}
