import type { Unit } from '../model/unit.js';

/** A written unit name for comparing: half width, no white space, no trailing 等. Never for printing. */
export function normaliseUnitName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').replace(/等$/, '');
}

/**
 * Makes the look-up of a directory: a written name (全称, 简称 or 曾用名) gives its unit, or null when unknown.
 * When two units share a short name, the full name wins, then the earlier unit.
 */
export function unitFinder(units: readonly Unit[]): (written: string) => Unit | null {
  const byName = new Map<string, Unit>();
  const learn = (name: string, unit: Unit): void => {
    const key = normaliseUnitName(name);
    if (key !== '' && !byName.has(key)) byName.set(key, unit);
  };
  for (const unit of units) learn(unit.name, unit);
  for (const unit of units) for (const name of [...unit.shortNames, ...unit.formerNames]) learn(name, unit);
  return (written) => byName.get(normaliseUnitName(written)) ?? null;
}
