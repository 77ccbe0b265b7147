import type { Pairing, PairingKind } from '../model/pairing.js';
import { fail, ok, type Result } from '../result.js';
import { orderPairings, pairSentences } from './compare-drafts.js';
import { draftSentences, type Draft } from './draft-sentences.js';

/** The two drafts whose pairings the clerk corrects. */
export interface Drafts {
  readonly old: Draft;
  readonly new: Draft;
}

/** Sentences by their indexes in the old and the new draft. */
export interface SentencePair {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/**
 * Pairs sentences by hand: one with one, one with several (split) or several with one (merged). They leave the pairings
 * they stood in; what is left of those is judged anew. Every sentence still stands in exactly one pairing.
 *
 * Errors: pairing-shape.
 */
export function pairByHand(pairings: readonly Pairing[], chosen: SentencePair, drafts: Drafts): Result<Pairing[]> {
  const [old, there] = [sorted(chosen.old), sorted(chosen.new)];
  if (old.length === 0 || there.length === 0 || (old.length > 1 && there.length > 1)) {
    return fail(
      'pairing-shape',
      '这样选的句子不能配成一对，没有改动。',
      '请选原稿一句对新稿一句，或一句对几句、几句对一句。',
    );
  }
  return ok(rebuild(pairings, [{ old, new: there }], drafts));
}

/** Takes the sentences of a pairing apart: those of the old draft are deleted ones then, those of the new one new. */
export function unpair(pairings: readonly Pairing[], pairing: Pairing, drafts: Drafts): Pairing[] {
  const alone = [
    ...pairing.oldSentences.map((at): SentencePair => ({ old: [at], new: [] })),
    ...pairing.newSentences.map((at): SentencePair => ({ old: [], new: [at] })),
  ];
  return rebuild(pairings, alone, drafts);
}

/** How many pairings there are of each kind. */
export function countPairings(pairings: readonly Pairing[]): Record<PairingKind, number> {
  const counts = { unchanged: 0, wording: 0, substance: 0, new: 0, deleted: 0, split: 0, merged: 0 };
  for (const { kind } of pairings) counts[kind]++;
  return counts;
}

function rebuild(pairings: readonly Pairing[], made: readonly SentencePair[], drafts: Drafts): Pairing[] {
  const [before, after] = [draftSentences(drafts.old), draftSentences(drafts.new)];
  const taken = { old: new Set(made.flatMap((one) => one.old)), new: new Set(made.flatMap((one) => one.new)) };
  const links: SentencePair[] = [...made];
  const kept: Pairing[] = [];
  for (const pairing of pairings) {
    const old = pairing.oldSentences.filter((at) => !taken.old.has(at));
    const there = pairing.newSentences.filter((at) => !taken.new.has(at));
    if (old.length === pairing.oldSentences.length && there.length === pairing.newSentences.length) kept.push(pairing);
    else if (old.length > 0 || there.length > 0) links.push(...remains(old, there));
  }
  return orderPairings([...kept, ...links.map((link) => pairSentences(link, before, after))]);
}

/** What is left of a pairing stays together; without the other side each sentence stands alone. */
function remains(old: readonly number[], there: readonly number[]): SentencePair[] {
  if (old.length > 0 && there.length > 0) return [{ old, new: there }];
  return [
    ...old.map((at): SentencePair => ({ old: [at], new: [] })),
    ...there.map((at): SentencePair => ({ old: [], new: [at] })),
  ];
}

function sorted(indexes: readonly number[]): number[] {
  return [...new Set(indexes)].sort((a, b) => a - b);
}
