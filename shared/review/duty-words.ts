import type { Unit } from '../model/unit.js';
import { commonDuties } from './common-duties.js';
import { toComparable } from '../text/half-width.js';

/** What the duty words in a text say for one unit: their weight together, and the words as found, heaviest first. */
export interface DutyEvidence {
  readonly weight: number;
  readonly words: readonly string[];
}

interface DutyWord {
  /** The word as the directory writes it. */
  readonly written: string;
  /** How much the word speaks for a unit, before rarity: 1 for a duty word, less for a part of the unit's name. */
  readonly owners: Map<Unit, number>;
}

/** The weight of a unit's own name in the text, of its duty words, of those of its kind, of its name's parts. */
const nameWeight = 1.5;
const dutyWeight = 1;
const commonWeight = 0.6;
const stemWeight = 0.4;

/** 财政局 → 财政: what the name itself says about the duty, when the directory lists nothing. */
const nameEnding =
  /(?:管理委员会|委员会|管理办公室|工作办公室|办公室|人民政府|有限公司|总公司|总局|分局|支行|管理局|中心|公司|集团|部门|部|局|委|办|署|社|厅|处|科)$/u;
const nameBeginning = /^(?:国家|中国|中央|最高|省|市|区|县)/u;

/**
 * Makes the finder of duty words of a directory. A word weighs more the fewer units share it and the fewer of `texts`
 * hold it (项目 stands everywhere and says little), and longer words weigh more. In the text the longest word wins:
 * 招商引资考核 is not also counted as 招商.
 */
export function dutyFinder(
  units: readonly Unit[],
  texts: readonly string[],
): (text: string) => Map<Unit, DutyEvidence> {
  const words = collectWords(units);
  const byFirst = wordsByFirstCharacter(words);
  const weights = weigh(words, byFirst, units.length, texts.map(toComparable));
  return (text) => {
    const found = new Map<Unit, { weight: number; words: [string, number][] }>();
    for (const key of matches(toComparable(text), byFirst)) {
      const word = words.get(key);
      for (const [unit, factor] of word?.owners ?? []) {
        const weight = factor * (weights.get(key) ?? 0);
        const evidence = found.get(unit) ?? { weight: 0, words: [] };
        evidence.weight += weight;
        evidence.words.push([word?.written ?? key, weight]);
        found.set(unit, evidence);
      }
    }
    return new Map([...found].map(([unit, { weight, words: its }]) => [unit, { weight, words: heaviestFirst(its) }]));
  };
}

function heaviestFirst(words: [string, number][]): string[] {
  return words.sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function collectWords(units: readonly Unit[]): Map<string, DutyWord> {
  const words = new Map<string, DutyWord>();
  const learn = (written: string, unit: Unit, factor: number): void => {
    const key = toComparable(written);
    if (key.length < 2) return;
    const word = words.get(key) ?? { written, owners: new Map<Unit, number>() };
    word.owners.set(unit, Math.max(factor, word.owners.get(unit) ?? 0));
    words.set(key, word);
  };
  for (const unit of units.filter((one) => one.kind === 'office')) {
    for (const duty of unit.duties) learn(duty, unit, dutyWeight);
    for (const name of [unit.name, ...unit.shortNames, ...unit.formerNames]) {
      if (name.length >= 3) learn(name, unit, nameWeight);
      for (const duty of commonDuties(name)) learn(duty, unit, commonWeight);
      for (const stem of nameStems(name)) learn(stem, unit, stemWeight);
    }
  }
  return words;
}

/** Pieces of names that every text is full of: they tell nothing about who does the work. */
const everywhere = new Set(
  '工作 管理 发展 建设 服务 社会 重点 项目 事业 综合 行政 产业 推进 促进 经济 现代 国家 公共 保障 合作 中心 公室'.split(
    ' ',
  ),
);

/** The words a unit's name is made of: 人力资源社会保障部 → 人力资源社会保障 and its pieces of two and four characters. */
export function nameStems(name: string): string[] {
  const stem = name
    .replace(/[（(].*?[）)]/gu, '')
    .replace(nameBeginning, '')
    .replace(nameEnding, '');
  if (stem.length < 2) return [];
  const stems = [stem];
  for (const part of stem.split(/[和与、]/u)) {
    stems.push(part);
    for (let at = 0; at + 2 <= part.length; at += 2) {
      stems.push(part.slice(at, at + 2));
      if (at + 4 <= part.length) stems.push(part.slice(at, at + 4));
    }
  }
  return [...new Set(stems)].filter((word) => word.length >= 2 && !everywhere.has(word));
}

function wordsByFirstCharacter(words: ReadonlyMap<string, DutyWord>): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const key of words.keys()) {
    const first = key.charAt(0);
    const list = byFirst.get(first) ?? [];
    list.push(key);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The longest words of a bare text, from left to right without overlap, each once. */
function matches(bare: string, byFirst: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < bare.length;) {
    const word = byFirst.get(bare.charAt(at))?.find((candidate) => bare.startsWith(candidate, at));
    if (word !== undefined) found.add(word);
    at += word?.length ?? 1;
  }
  return found;
}

function weigh(
  words: ReadonlyMap<string, DutyWord>,
  byFirst: ReadonlyMap<string, readonly string[]>,
  unitCount: number,
  toComparables: readonly string[],
): Map<string, number> {
  const holders = new Map<string, number>();
  for (const bare of toComparables) {
    for (const key of matches(bare, byFirst)) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [key, { owners }] of words) {
    const amongUnits = Math.log((unitCount + 1) / owners.size) / Math.log(unitCount + 1);
    const amongTexts =
      Math.log((toComparables.length + 2) / ((holders.get(key) ?? 0) + 1)) / Math.log(toComparables.length + 2);
    weights.set(key, Math.sqrt(key.length / 2) * amongUnits * (0.25 + 0.75 * amongTexts));
  }
  return weights;
}
