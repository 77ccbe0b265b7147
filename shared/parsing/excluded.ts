import type { ParsedPlan } from '../model/parsed-plan.js';
import type { Block } from './block.js';
import { chromeReason } from './classify-line.js';
import type { CorrectedLines } from './correct-lines.js';
import type { Head } from './read-head.js';
import type { Tail } from './read-tail.js';

type Excluded = ParsedPlan['excluded'][number];

/** A block that was cut off, by its index among all blocks. */
interface Cut {
  readonly index: number;
  readonly why: string;
}

/** Neighbouring cuts for the same reason become one. */
function merge(blocks: readonly Block[], cuts: readonly Cut[]): Excluded[] {
  const merged: Excluded[] = [];
  let last = -2;
  let reason = '';
  for (const { index, why } of cuts) {
    const span = blocks[index]?.span;
    if (!span) continue;
    const piece = merged[merged.length - 1];
    if (piece && index === last + 1 && why === reason) piece.span = [piece.span[0], span[1]];
    else merged.push({ span: [span[0], span[1]], why });
    last = index;
    reason = why;
  }
  return merged;
}

/** What was cut off, by the rules as web page around the document or by the clerk, for her to see and to take back. */
export function excludedSpans(lines: CorrectedLines, head: Head, tail: Tail): Excluded[] {
  const { half, blocks, classes, kept } = lines;
  const isKept = (index: number): boolean => kept.has(blocks[index]?.span[0] ?? -1);
  const above: Cut[] = [];
  for (let index = 0; index < head.bodyStart; index++) {
    const block = blocks[index];
    const before = index < head.documentStart && classes[index] !== 'number' && classes[index] !== 'letterhead';
    if (!block || isKept(index) || (classes[index] !== 'chrome' && !before)) continue;
    above.push({ index, why: chromeReason(half, block) ?? '网页页眉' });
  }
  const below = tail.chrome.map((index) => ({ index, why: classes[index] === 'closing' ? '版记' : '网页页脚' }));
  const notes = tail.notes.map((index) => ({ index, why: '名词解释' }));
  const cuts = [...above, ...[...notes, ...below].filter(({ index }) => !isKept(index))];
  const byHand = lines.cut.map(({ span }): Excluded => ({ span: [span[0], span[1]], why: '手工截去' }));
  return [...merge(blocks, cuts), ...byHand];
}
