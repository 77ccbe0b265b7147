import type { Unit } from '../model/unit.js';

/** How a written name was understood: by one of the directory's own names, or guessed from a part of it. */
export type NameMatch = 'name' | 'short' | 'former' | 'prefix' | 'bracket';

/** The directory itself says so; every other match is shown to the clerk, who says whether it is the same unit. */
const certain: ReadonlySet<NameMatch> = new Set<NameMatch>(['name', 'short', 'former']);

/** A written name and the unit it means. */
export interface ResolvedUnit {
  readonly unit: Unit;
  readonly how: NameMatch;
}

/** 等, 等部门, 等有关单位 after the last name of a list: an open end, not a part of the name. */
const openEnd = /等(?:(?:有关|相关|各有关|各相关)?(?:部门|单位))?$/u;

/** What writers put before a unit's own name or leave out: 区财政局 for 财政局, 经济发展局 for 区经济发展局. */
const placePrefix =
  /^(?:[\u4e00-\u9fff]{2,6}?(?:经济(?:技术)?开发区|开发区|示范园区|实验区|新区|区|县))?(?:管委会|党工委|区|县|经开区|开发区|园区|本区)?/u;

/** Levels above: 市财政局 is not the district's 财政局, but a directory that calls its own unit 市财政局 may leave 市 out. */
const ownPrefix = /^(?:省|市|区|县|自治区|自治县|国家|中国)/u;

const bracketPart = /\(([^()]*)\)/u;

/** A bracket behind the name says which unit is meant: 园区（三十铺镇）. One inside a name only says of what kind or where. */
const endBracket = /\(([^()]*)\)$/u;

/** A written unit name for comparing: half width, no white space, no trailing 等. Never for printing. */
export function normaliseUnitName(name: string): string {
  const bare = name.normalize('NFKC').replace(/\s/g, '');
  return /^各|^(?:有关|相关)/u.test(bare) ? bare : bare.replace(openEnd, '');
}

/**
 * Makes the look-up of a directory: a written name gives its unit and how it was recognised, or null when unknown.
 * Tried in turn: 全称, 简称, 曾用名; the same with the bracket left out or, where it ends the name, taken alone
 * (财政局（金融办）); the same with a place before it dropped or, when only one unit fits, added (区财政局 and 财政局). When two units share a name, the full
 * name wins, then the earlier unit. A unit of a higher level (市财政局) never becomes the own one by dropping 市 or 省.
 */
export function unitResolver(units: readonly Unit[]): (written: string) => ResolvedUnit | null {
  const exact = exactNames(units);
  const elided = elidedNames(units, exact);
  const known = new Map<string, ResolvedUnit | null>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const key = normaliseUnitName(written);
    const found = exact.get(key) ?? withoutBracket(key, exact) ?? withPlace(key, exact, elided);
    known.set(written, found);
    return found;
  };
}

/** The look-up of a directory for callers that only need the unit. */
export function unitFinder(units: readonly Unit[]): (written: string) => Unit | null {
  const resolve = unitResolver(units);
  return (written) => resolve(written)?.unit ?? null;
}

/** A written name that is no name of the directory, and the unit that it was taken for. */
export interface GuessedUnit {
  readonly written: string;
  readonly unit: Unit;
}

/** The names among `written` that were understood by a guess, each once, in order of appearance. */
export function guessedUnits(written: readonly string[], units: readonly Unit[]): GuessedUnit[] {
  const resolve = unitResolver(units);
  return [...new Set(written)].flatMap((name) => {
    const found = resolve(name);
    return found === null || certain.has(found.how) ? [] : [{ written: name, unit: found.unit }];
  });
}

function exactNames(units: readonly Unit[]): Map<string, ResolvedUnit> {
  const byName = new Map<string, ResolvedUnit>();
  const learn = (name: string, unit: Unit, how: NameMatch): void => {
    const key = normaliseUnitName(name);
    if (key !== '' && !byName.has(key)) byName.set(key, { unit, how });
  };
  for (const unit of units) learn(unit.name, unit, 'name');
  for (const unit of units) for (const name of unit.shortNames) learn(name, unit, 'short');
  for (const unit of units) for (const name of unit.formerNames) learn(name, unit, 'former');
  return byName;
}

/** Names without their 市, 区 … that belong to exactly one unit. */
function elidedNames(units: readonly Unit[], exact: ReadonlyMap<string, ResolvedUnit>): Map<string, ResolvedUnit> {
  const owners = new Map<string, Set<Unit>>();
  for (const unit of units) {
    for (const name of [unit.name, ...unit.shortNames, ...unit.formerNames]) {
      const key = normaliseUnitName(name).replace(ownPrefix, '');
      if (key.length < 2 || exact.has(key)) continue;
      owners.set(key, (owners.get(key) ?? new Set<Unit>()).add(unit));
    }
  }
  const elided = new Map<string, ResolvedUnit>();
  for (const [key, its] of owners)
    for (const unit of its.size === 1 ? its : []) elided.set(key, { unit, how: 'prefix' });
  return elided;
}

function withoutBracket(key: string, exact: ReadonlyMap<string, ResolvedUnit>): ResolvedUnit | null {
  if (!bracketPart.test(key)) return null;
  const found = exact.get(key.replace(bracketPart, '')) ?? exact.get(endBracket.exec(key)?.[1] ?? '');
  return found ? { unit: found.unit, how: 'bracket' } : null;
}

function withPlace(
  key: string,
  exact: ReadonlyMap<string, ResolvedUnit>,
  elided: ReadonlyMap<string, ResolvedUnit>,
): ResolvedUnit | null {
  const left = key.replace(placePrefix, '');
  const found = left.length >= 2 && left !== key ? exact.get(left) : undefined;
  return found ? { unit: found.unit, how: 'prefix' } : (elided.get(key) ?? null);
}
