import type { ReadDocument } from '../../../shared/ipc/contract.js';
import type { Granularity } from '../../../shared/model/plan.js';
import type { SentenceKind } from '../../../shared/model/parsed-plan.js';
import { newPlan } from '../../../shared/review/new-plan.js';

/** What the import page says at once: 7 个方面 · 22 条 · 82 句 · 44 处数字. */
export interface ImportSummary {
  readonly sections: number;
  readonly items: number;
  /** Sentences that stand in a 条, titles not counted; in a document without 条 all of them. */
  readonly sentences: number;
  /** The others: foreword, targets before the first 方面, closing words. */
  readonly outside: number;
  readonly indicators: number;
  readonly kinds: Readonly<Record<SentenceKind, number>>;
  /** Lines that were cut off. */
  readonly excludedLines: number;
}

/** Counts a document as read. */
export function importSummary({ document, parsed }: ReadDocument): ImportSummary {
  const kinds: Record<SentenceKind, number> = {
    task: 0,
    indicator: 0,
    background: 0,
    title: 0,
    responsibility: 0,
    undecided: 0,
  };
  for (const sentence of parsed.sentences) kinds[sentence.kind] += 1;
  const body = parsed.sentences.filter((sentence) => sentence.kind !== 'title');
  const inside = body.filter((sentence) => sentence.item !== null).length;
  const excluded = parsed.excluded.flatMap(({ span }) => document.text.slice(span[0], span[1]).split('\n'));
  return {
    sections: parsed.sections.filter((section) => section.level === 1).length,
    items: parsed.sections.reduce((sum, section) => sum + section.items.length, 0),
    sentences: inside === 0 ? body.length : inside,
    outside: inside === 0 ? 0 : body.length - inside,
    indicators: parsed.indicators.length,
    kinds,
    excludedLines: excluded.filter((line) => line.trim() !== '').length,
  };
}

/** How many rows each granularity would give. */
export function taskCounts(read: ReadDocument): Readonly<Record<Granularity, number>> {
  const count = (granularity: Granularity): number =>
    newPlan({ read, granularity, now: '', newId: () => 'preview' }).tasks.length;
  return { item: count('item'), sentence: count('sentence'), clause: count('clause') };
}
