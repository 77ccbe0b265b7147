import type { Pairing } from '../model/pairing.js';
import { alignEqual } from './align-equal.js';
import { draftSentences, type Draft, type DraftSentence } from './draft-sentences.js';
import { explainChange, type Change } from './explain-change.js';
import { matchSimilar, type Link } from './match-similar.js';

export type { Draft } from './draft-sentences.js';

/**
 * Pairs the sentences of two drafts by order, number and text. Every sentence of both stands in exactly one pairing; the
 * pairings are in the order of the new draft, deleted sentences behind what stood before them in the old one.
 * Steps: equal sentences in order, equal sentences that moved, alike sentences with splits and merges, the rest.
 */
export function compareDrafts(oldDraft: Draft, newDraft: Draft): Pairing[] {
  const [before, after] = [draftSentences(oldDraft), draftSentences(newDraft)];
  const { ordered, moved } = alignEqual(
    before.map((sentence) => sentence.key),
    after.map((sentence) => sentence.key),
  );
  const free = { old: positionsOf(before), new: positionsOf(after) };
  const take = ({ old, new: there }: Link): void => {
    for (const at of old) free.old.delete(at);
    for (const at of there) free.new.delete(at);
  };
  const equal = [...ordered, ...moved];
  for (const [at, there] of equal) take({ old: [at], new: [there] });
  const links = matchSimilar(before, after, ordered, free);
  for (const link of links) take(link);
  const movedFrom = new Set(moved.map(([at]) => at));
  const pairings = [
    ...equal.map(([at, there]) => pairSentences({ old: [at], new: [there] }, before, after, movedFrom.has(at))),
    ...links.map((link) => pairSentences(link, before, after, false)),
    ...[...free.old].map((at) => pairSentences({ old: [at], new: [] }, before, after, false)),
    ...[...free.new].map((at) => pairSentences({ old: [], new: [at] }, before, after, false)),
  ];
  return orderPairings(pairings);
}

/**
 * True when the two drafts share so little that they are hardly two drafts of one document: less than a quarter of the
 * shorter one's sentences (by length of their spans) is found again. The clerk is warned before pairing.
 */
export function isDifferentDocument(pairings: readonly Pairing[]): boolean {
  let [kept, oldLength, newLength] = [0, 0, 0];
  for (const pairing of pairings) {
    const [a, b] = [lengthOf(pairing.old), lengthOf(pairing.new)];
    oldLength += a;
    newLength += b;
    if (a > 0 && b > 0) kept += Math.min(a, b);
  }
  const shorter = Math.min(oldLength, newLength);
  return shorter > 0 && kept / shorter < 0.25;
}

function lengthOf(spans: Pairing['old']): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function positionsOf(sentences: readonly DraftSentence[]): Set<number> {
  return new Set(sentences.keys());
}

/** One pairing, judged by its texts. `moved` says that the sentence stands elsewhere in the new draft. */
export function pairSentences(
  link: Link,
  before: readonly DraftSentence[],
  after: readonly DraftSentence[],
  moved = false,
): Pairing {
  const old = link.old.flatMap((at) => before[at] ?? []);
  const there = link.new.flatMap((at) => after[at] ?? []);
  const { kind, why } = judge(old, there, moved);
  return {
    kind,
    old: old.map(({ span }) => [span[0], span[1]]),
    new: there.map(({ span }) => [span[0], span[1]]),
    oldSentences: old.map(({ index }) => index),
    newSentences: there.map(({ index }) => index),
    why,
  };
}

function judge(
  old: readonly DraftSentence[],
  there: readonly DraftSentence[],
  moved: boolean,
): Pick<Pairing, 'kind' | 'why'> {
  if (old.length === 0) return { kind: 'new', why: '原稿没有这一句，新稿增加' };
  if (there.length === 0) return { kind: 'deleted', why: '新稿删去了这一句' };
  const change = explainChange(joined(old), joined(there));
  if (old.length === 1 && there.length === 1) {
    return moved ? { kind: change.kind, why: change.why + movedWords(old[0], there[0]) } : change;
  }
  const split = old.length === 1;
  const shape = split ? `原稿一句在新稿分成 ${there.length} 句` : `原稿 ${old.length} 句在新稿合为一句`;
  return { kind: split ? 'split' : 'merged', why: shape + alsoChanged(change) };
}

function joined(sentences: readonly DraftSentence[]): string {
  return sentences.map(({ text }, at) => (at === 0 ? text : text.trimStart())).join('');
}

function alsoChanged({ kind, why }: Change): string {
  return kind === 'substance' ? `，并且${why}` : '，内容未变';
}

function movedWords(from: DraftSentence | undefined, to: DraftSentence | undefined): string {
  if (!from?.item || !to?.item || from.item === to.item) return '，前后位置有调整';
  return `，由第${from.item}条移到第${to.item}条`;
}

/** Order of the new draft; a deleted sentence follows the new place of the nearest sentence before it that was kept. */
export function orderPairings(pairings: readonly Pairing[]): Pairing[] {
  const newPlace = new Map<number, number>();
  for (const { oldSentences, newSentences } of pairings) {
    const last = newSentences[newSentences.length - 1];
    if (last !== undefined) for (const at of oldSentences) newPlace.set(at, last);
  }
  const placeBefore: number[] = [];
  const count = pairings.reduce((sum, { oldSentences }) => sum + oldSentences.length, 0);
  for (let at = 0, place = -1; at < count; at++) {
    place = newPlace.get(at) ?? place;
    placeBefore[at] = place;
  }
  const key = ({ oldSentences, newSentences }: Pairing): number =>
    newSentences[0] ?? (placeBefore[oldSentences[0] ?? 0] ?? -1) + 0.5;
  return [...pairings].sort((a, b) => key(a) - key(b) || (a.oldSentences[0] ?? 0) - (b.oldSentences[0] ?? 0));
}
