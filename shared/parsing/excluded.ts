import type { ParsedPlan } from '../model/parsed-plan.js';
import { chromeReason } from './classify-line.js';
import type { Head, Lines } from './read-head.js';
import type { Tail } from './read-tail.js';

type Excluded = ParsedPlan['excluded'][number];

/** Neighbouring cuts for the same reason become one. */
function merge(pieces: readonly Excluded[]): Excluded[] {
  const merged: Excluded[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    if (last?.why === piece.why) last.span = [last.span[0], piece.span[1]];
    else merged.push({ ...piece });
  }
  return merged;
}

/** What was cut off as web page around the document, and why, for the clerk to see and to take back. */
export function excludedSpans(lines: Lines, head: Head, tail: Tail): Excluded[] {
  const { half, blocks, classes } = lines;
  const above: Excluded[] = [];
  for (let index = 0; index < head.bodyStart; index++) {
    const block = blocks[index];
    const before = index < head.documentStart && classes[index] !== 'number' && classes[index] !== 'letterhead';
    if (!block || (classes[index] !== 'chrome' && !before)) continue;
    above.push({ span: [block.span[0], block.span[1]], why: chromeReason(half, block) ?? '网页页眉' });
  }
  const cut = (index: number, why: string): Excluded[] => {
    const block = blocks[index];
    return block ? [{ span: [block.span[0], block.span[1]], why }] : [];
  };
  const below = tail.chrome.flatMap((index) => cut(index, classes[index] === 'closing' ? '版记' : '网页页脚'));
  const notes = tail.notes.flatMap((index) => cut(index, '名词解释'));
  return [...merge(above), ...merge(notes), ...merge(below)];
}
