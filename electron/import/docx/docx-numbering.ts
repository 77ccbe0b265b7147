import { scanXml, type XmlAttributes } from '../scan-xml.js';
import type { DocxStyles } from './docx-styles.js';
import { formatNumber } from './number-format.js';

interface Level {
  start: number;
  format: string;
  /** Pattern such as `第%1条`. */
  text: string;
  /** All counters in Arabic digits (w:isLgl). */
  legal: boolean;
  /** Level from 1 whose appearance starts this one again; 0 = never; null = any higher level. */
  restart: number | null;
  style: string | null;
}

interface Numbering {
  readonly abstractId: string;
  readonly startOverrides: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface AbstractNumbering {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', legal: false, restart: null, style: null };
}

/**
 * Automatic numbers of a Word document, worked out paragraph by paragraph in reading order (ECMA-376, 17.9).
 * Word keeps the counters per abstract list, so lists that share one count on; a w:startOverride starts again once.
 */
export class DocxNumbering {
  private readonly abstracts = new Map<string, AbstractNumbering>();
  private readonly numberings = new Map<number, Numbering>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly overridden = new Set<string>();

  /** @param part Bytes of numbering.xml, null when the document has none. */
  constructor(
    part: Uint8Array | null,
    private readonly styles: DocxStyles,
    form: string,
  ) {
    if (part) this.scan(part, form);
  }

  /** Level that a list ties to a paragraph style; 0 when it does not. */
  levelOfStyle(numId: number, styleId: string | null): number {
    const numbering = this.numberings.get(numId);
    if (!numbering || styleId === null) return 0;
    for (const [index, level] of this.abstractOf(numbering)?.levels ?? []) {
      if (level.style === styleId) return index;
    }
    return 0;
  }

  /** Counts the paragraph and gives the words Word prints before it: `一、`, `（二）`, `1.`; '' for bullets. */
  next(numId: number, levelIndex: number): string {
    const numbering = this.numberings.get(numId);
    const abstract = numbering && this.abstractOf(numbering);
    if (!numbering || !abstract || levelIndex < 0 || levelIndex > 8) return '';
    const levelAt = (index: number) => numbering.levels.get(index) ?? abstract.levels.get(index);
    const level = levelAt(levelIndex);
    if (!level) return '';
    const startOf = (index: number) => numbering.startOverrides.get(index) ?? levelAt(index)?.start ?? 1;
    const counters = this.countersOf(numbering);
    this.applyOverrides(numId, numbering, counters);
    for (let higher = 0; higher < levelIndex; higher += 1) counters[higher] ??= startOf(higher);
    const previous = counters[levelIndex];
    counters[levelIndex] = previous === undefined ? startOf(levelIndex) : previous + 1;
    for (let lower = levelIndex + 1; lower < 9; lower += 1) {
      if (levelIndex < (levelAt(lower)?.restart ?? lower)) counters[lower] = undefined;
    }
    return label(level, counters, levelAt);
  }

  private countersOf(numbering: Numbering): (number | undefined)[] {
    let counters = this.counters.get(numbering.abstractId);
    if (!counters) this.counters.set(numbering.abstractId, (counters = []));
    return counters;
  }

  /** The first paragraph of a list with w:startOverride starts its levels again. */
  private applyOverrides(numId: number, numbering: Numbering, counters: (number | undefined)[]): void {
    for (const level of numbering.startOverrides.keys()) {
      const key = `${numId}/${level}`;
      if (this.overridden.has(key)) continue;
      this.overridden.add(key);
      counters[level] = undefined;
    }
  }

  /** Follows w:numStyleLink: the list's levels stand in the list that the style names. */
  private abstractOf(numbering: Numbering): AbstractNumbering | undefined {
    const abstract = this.abstracts.get(numbering.abstractId);
    if (!abstract || abstract.styleLink === null || abstract.levels.size > 0) return abstract;
    const linked = this.styles.numberingOf(abstract.styleLink);
    const target = linked === undefined ? undefined : this.numberings.get(linked);
    return (target && this.abstracts.get(target.abstractId)) ?? abstract;
  }

  private scan(part: Uint8Array, form: string): void {
    let levels = new Map<number, Level>();
    let level = newLevel();
    let abstract: AbstractNumbering | null = null;
    let numbering: Numbering | null = null;
    let overrideLevel = 0;
    scanXml(part, form, {
      open: (name, attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:abstractNum') {
          levels = new Map();
          abstract = { levels, styleLink: null };
          this.abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
        } else if (name === 'w:num') {
          levels = new Map();
          numbering = null;
          overrideLevel = Number(attributes['w:numId']);
        } else if (name === 'w:abstractNumId' && value !== undefined) {
          numbering = { abstractId: value, startOverrides: new Map(), levels };
          this.numberings.set(overrideLevel, numbering);
        } else if (name === 'w:lvlOverride') overrideLevel = Number(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && value !== undefined)
          numbering?.startOverrides.set(overrideLevel, Number(value));
        else if (name === 'w:numStyleLink' && abstract && value !== undefined) abstract.styleLink = value;
        else if (name === 'w:lvl') {
          level = newLevel();
          levels.set(Number(attributes['w:ilvl']), level);
        } else readLevel(level, name, attributes);
      },
    });
  }
}

function readLevel(level: Level, name: string, attributes: XmlAttributes): void {
  const value = attributes['w:val'];
  if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  if (value === undefined) return;
  if (name === 'w:start') level.start = Number(value);
  if (name === 'w:numFmt') level.format = value;
  if (name === 'w:lvlText') level.text = value;
  if (name === 'w:lvlRestart') level.restart = Number(value);
  if (name === 'w:pStyle') level.style = value;
}

/** Fills the pattern of a level. A number without punctuation of its own is set off by a blank. */
function label(
  level: Level,
  counters: readonly (number | undefined)[],
  levelAt: (index: number) => Level | undefined,
): string {
  if (level.format === 'bullet') return '';
  const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const format = level.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal');
    return formatNumber(counters[index] ?? levelAt(index)?.start ?? 1, format);
  });
  return /[0-9A-Za-z一-龥〇]\s*$/.test(text) ? `${text.trimEnd()} ` : text;
}
