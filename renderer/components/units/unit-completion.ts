import type { Unit } from '../../../shared/model/unit.js';
import type { Completion } from '../grid/grid-types.js';

/** Pinyin of a name: initials (zsj) and whole syllables (zhaoshangju), lower case. */
export interface NamePinyin {
  readonly initials: string;
  readonly full: string;
}
export type PinyinOf = (name: string) => NamePinyin;

interface NameEntry {
  readonly unit: Unit;
  readonly name: string;
  /** '' for the full name, 简称 or 曾用名 for the others. */
  readonly sort: '' | '简称' | '曾用名';
  readonly pinyin: NamePinyin;
}

/** Every name of every unit, ready for looking up. */
export type UnitNameIndex = readonly NameEntry[];

const separator = /[、,，;；\n]/;
const mostShown = 8;

/** Prepares the directory once; `pinyinOf` null while the pinyin table is still loading. */
export function unitNameIndex(units: readonly Unit[], pinyinOf: PinyinOf | null): UnitNameIndex {
  const pinyin = pinyinOf ?? (() => ({ initials: '', full: '' }));
  return units.flatMap((unit) => [
    { unit, name: unit.name, sort: '' as const, pinyin: pinyin(unit.name) },
    ...unit.shortNames.map((name) => ({ unit, name, sort: '简称' as const, pinyin: pinyin(name) })),
    ...unit.formerNames.map((name) => ({ unit, name, sort: '曾用名' as const, pinyin: pinyin(name) })),
  ]);
}

/** How well a name fits what was typed; 0 best, null not at all. */
function fitOf(entry: NameEntry, typed: string): number | null {
  const { name, pinyin, sort } = entry;
  const later = sort === '' ? 0 : 1;
  if (name === typed) return later;
  if (name.startsWith(typed)) return 2 + later;
  if (pinyin.initials === typed) return 4 + later;
  if (name.includes(typed)) return 6 + later;
  if (pinyin.initials.startsWith(typed)) return 8 + later;
  if (typed.length >= 2 && pinyin.full.startsWith(typed)) return 10 + later;
  if (typed.length >= 2 && pinyin.initials.includes(typed)) return 12 + later;
  return null;
}

interface Found {
  readonly entry: NameEntry;
  readonly fit: number;
}

/** Units whose names fit, each once by its best name, best first, then in the directory's order. */
function findUnits(index: UnitNameIndex, typed: string): readonly Found[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const best = new Map<string, Found>();
  for (const entry of index) {
    const fit = fitOf(entry, wanted);
    const known = best.get(entry.unit.id);
    if (fit !== null && (!known || fit < known.fit)) best.set(entry.unit.id, { entry, fit });
  }
  return [...best.values()].sort((a, b) => a.fit - b.fit || a.entry.unit.order - b.entry.unit.order);
}

/** The text before the name that is being typed, and that name. */
function splitLast(text: string): { before: string; last: string } {
  const names = text.split(separator);
  const last = names.at(-1) ?? '';
  return { before: text.slice(0, text.length - last.length), last };
}

/** Completions for the name at the end of a unit cell's text. Choosing one keeps the names before it. */
export function completeUnits(index: UnitNameIndex, text: string): readonly Completion[] {
  const { before, last } = splitLast(text);
  return findUnits(index, last)
    .slice(0, mostShown)
    .map(({ entry }) => ({
      key: entry.unit.id,
      label: entry.unit.name,
      note: entry.sort === '' ? '' : `${entry.sort} ${entry.name}`,
      text: `${before}${entry.unit.name}`,
    }));
}

/** Pinyin typed before a separator becomes the unit at once: `zsj、` → `招商局、`. Chinese words are never replaced. */
export function expandTypedPinyin(index: UnitNameIndex, text: string): string {
  const names = text.split(new RegExp(`(${separator.source})`));
  return names.map((name, at) => (at < names.length - 1 ? pinyinToUnit(index, name) : name)).join('');
}

/** A name written in letters only becomes the unit that it fits best, or stays. */
export function pinyinToUnit(index: UnitNameIndex, name: string): string {
  if (!/^[a-z]{2,}$/i.test(name.trim())) return name;
  return findUnits(index, name)[0]?.entry.unit.name ?? name;
}
