import { formatNumber } from './number-format.js';

/** One level of an automatic list, in the words of WordprocessingML (a .doc file says the same in binary). */
export interface ListLevel {
  start: number;
  /** Number format such as chineseCounting. */
  format: string;
  /** Pattern such as `第%1条`. */
  text: string;
  /** All counters in Arabic digits. */
  legal: boolean;
  /** Level from 1 whose appearance starts this one again; 0 = never; null = any higher level. */
  restart: number | null;
  /** Paragraph style that the level is tied to. */
  style: string | null;
}

/** A list as paragraphs name it: levels of its own stand before those of its abstract list. */
export interface ListInstance {
  readonly abstractId: string;
  /** Levels that begin again, with their first number, when the list is first used. */
  readonly startOverrides: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

/** A level as it is when nothing is said. */
export function newLevel(): ListLevel {
  return { start: 1, format: 'decimal', text: '', legal: false, restart: null, style: null };
}

/**
 * Works out automatic numbers paragraph by paragraph in reading order (ECMA-376, 17.9).
 * Word keeps the counters per abstract list, so lists that share one count on; a start override begins again once.
 */
export class ListNumbering {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly overridden = new Set<string>();

  constructor(
    private readonly instances: ReadonlyMap<number, ListInstance>,
    private readonly levelsOf: (abstractId: string) => ReadonlyMap<number, ListLevel> | undefined,
  ) {}

  /** Level that a list ties to a paragraph style; 0 when it does not. */
  levelOfStyle(listId: number, styleId: string | null): number {
    const instance = this.instances.get(listId);
    if (!instance || styleId === null) return 0;
    for (const [index, level] of this.levelsOf(instance.abstractId) ?? []) {
      if (level.style === styleId) return index;
    }
    return 0;
  }

  /** Counts the paragraph and gives the words Word prints before it: `一、`, `（二）`, `1.`; '' for bullets. */
  next(listId: number, levelIndex: number): string {
    const instance = this.instances.get(listId);
    const levels = instance && this.levelsOf(instance.abstractId);
    if (!instance || !levels || levelIndex < 0 || levelIndex > 8) return '';
    const levelAt = (index: number) => instance.levels.get(index) ?? levels.get(index);
    const level = levelAt(levelIndex);
    if (!level) return '';
    const startOf = (index: number) => instance.startOverrides.get(index) ?? levelAt(index)?.start ?? 1;
    const counters = this.countersOf(instance);
    this.applyOverrides(listId, instance, counters);
    for (let higher = 0; higher < levelIndex; higher += 1) counters[higher] ??= startOf(higher);
    const previous = counters[levelIndex];
    counters[levelIndex] = previous === undefined ? startOf(levelIndex) : previous + 1;
    for (let lower = levelIndex + 1; lower < 9; lower += 1) {
      if (levelIndex < (levelAt(lower)?.restart ?? lower)) counters[lower] = undefined;
    }
    return label(level, counters, levelAt);
  }

  private countersOf(instance: ListInstance): (number | undefined)[] {
    let counters = this.counters.get(instance.abstractId);
    if (!counters) this.counters.set(instance.abstractId, (counters = []));
    return counters;
  }

  /** The first paragraph of a list with overrides starts its levels again. */
  private applyOverrides(listId: number, instance: ListInstance, counters: (number | undefined)[]): void {
    for (const level of instance.startOverrides.keys()) {
      const key = `${listId}/${level}`;
      if (this.overridden.has(key)) continue;
      this.overridden.add(key);
      counters[level] = undefined;
    }
  }
}

/** Fills the pattern of a level. A number without punctuation of its own is set off by a blank. */
function label(
  level: ListLevel,
  counters: readonly (number | undefined)[],
  levelAt: (index: number) => ListLevel | undefined,
): string {
  if (level.format === 'bullet') return '';
  const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const format = level.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal');
    return formatNumber(counters[index] ?? levelAt(index)?.start ?? 1, format);
  });
  return /[0-9A-Za-z一-龥〇]\s*$/.test(text) ? `${text.trimEnd()} ` : text;
}
