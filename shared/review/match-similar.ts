import { dice } from '../text/compare-text.js';
import type { Match } from './align-equal.js';
import { placesOf, type Places } from './draft-places.js';
import type { DraftSentence } from './draft-sentences.js';

/** Old and new positions that belong together: one to one, one to several (split) or several to one (merged). */
export interface Link {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

interface ScoredLink extends Link {
  readonly score: number;
}

/** How alike two sentences must be: anywhere, between the same unchanged neighbours, and as title with the same number. */
const alike = { anywhere: 0.55, samePlace: 0.32, sameNumber: 0.2 } as const;

/** A part of a split sentence has this share of its character pairs in the whole. */
const partShare = 0.55;
const mostParts = 5;
/** Of the difference that the best part alone leaves, the parts together must take away this share. */
const gain = 0.35;

/** New sentences looked at for one old sentence. */
const candidates = 8;
/** Candidates are found by the character pairs that few sentences hold, and by at least some of the rarest. */
const rare = 40;
const leastSearched = 16;
/** Of a pair that very many sentences hold, only those nearest to the expected place are looked at. */
const nearest = 120;

/**
 * Links sentences that are alike though not equal. Every free old sentence is compared with the free new ones that share
 * its rarest character pairs; splits and merges of neighbours compete with single links; the best come first. Order counts:
 * between the same unchanged neighbours less likeness is enough, and of equals the nearer place wins.
 */
export function matchSimilar(
  oldSentences: readonly DraftSentence[],
  newSentences: readonly DraftSentence[],
  anchors: readonly Match[],
  free: { readonly old: ReadonlySet<number>; readonly new: ReadonlySet<number> },
): Link[] {
  const places = placesOf(oldSentences.length, newSentences.length, anchors);
  const forward = neighbours(oldSentences, newSentences, free.old, free.new, places.inNew);
  const backward = neighbours(newSentences, oldSentences, free.new, free.old, places.inOld);
  const links: ScoredLink[] = [];
  for (const [at, near] of forward) {
    for (const [there, likeness] of near) {
      const score = singleScore(oldSentences[at], newSentences[there], likeness, places, at, there);
      if (score !== null) links.push({ old: [at], new: [there], score });
    }
    for (const run of partRuns(oldSentences[at], near, newSentences)) {
      links.push({ old: [at], new: run.parts, score: run.likeness + places.bonus(at, run.parts[0] ?? 0) });
    }
  }
  for (const [there, near] of backward) {
    for (const run of partRuns(newSentences[there], near, oldSentences)) {
      links.push({ old: run.parts, new: [there], score: run.likeness + places.bonus(run.parts[0] ?? 0, there) });
    }
  }
  return pickBest(links);
}

function singleScore(
  one: DraftSentence | undefined,
  other: DraftSentence | undefined,
  likeness: number,
  places: Places,
  at: number,
  there: number,
): number | null {
  if (!one || !other) return null;
  const samePlace = one.title === other.title && places.sameGap(at, there);
  const sameNumber = samePlace && one.title && one.number !== '' && one.number === other.number;
  const least = sameNumber ? alike.sameNumber : samePlace ? alike.samePlace : alike.anywhere;
  if (likeness < least) return null;
  return likeness + places.bonus(at, there) + (one.item !== null && one.item === other.item ? 0.03 : 0);
}

/** Takes the links in order of score; a sentence is linked once. */
function pickBest(links: readonly ScoredLink[]): Link[] {
  const byScore = [...links].sort(
    (a, b) => b.score - a.score || (a.old[0] ?? 0) - (b.old[0] ?? 0) || (a.new[0] ?? 0) - (b.new[0] ?? 0),
  );
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  const chosen: Link[] = [];
  for (const link of byScore) {
    if (link.old.some((at) => usedOld.has(at)) || link.new.some((at) => usedNew.has(at))) continue;
    for (const at of link.old) usedOld.add(at);
    for (const at of link.new) usedNew.add(at);
    chosen.push({ old: link.old, new: link.new });
  }
  return chosen;
}

/** For each free sentence of one side its nearest of the other side with their likeness, in order of position. */
function neighbours(
  from: readonly DraftSentence[],
  to: readonly DraftSentence[],
  freeFrom: ReadonlySet<number>,
  freeTo: ReadonlySet<number>,
  expected: (position: number) => number,
): Map<number, [position: number, likeness: number][]> {
  const postings = new Map<string, number[]>();
  for (const at of freeTo) {
    for (const pair of to[at]?.pairs ?? []) {
      const list = postings.get(pair);
      if (list) list.push(at);
      else postings.set(pair, [at]);
    }
  }
  const near = new Map<number, [number, number][]>();
  for (const at of freeFrom) {
    const pairs = from[at]?.pairs ?? new Set<string>();
    const known = [...pairs].filter((pair) => postings.has(pair));
    known.sort((a, b) => (postings.get(a)?.length ?? 0) - (postings.get(b)?.length ?? 0));
    const shared = new Map<number, number>();
    for (const [place, pair] of known.entries()) {
      const holders = postings.get(pair) ?? [];
      if (place >= leastSearched && holders.length > rare) break;
      for (const there of around(holders, expected(at))) shared.set(there, (shared.get(there) ?? 0) + 1);
    }
    const far = (there: number): number => Math.abs(there - expected(at));
    const best = [...shared].sort((a, b) => b[1] - a[1] || far(a[0]) - far(b[0])).slice(0, candidates);
    near.set(
      at,
      best
        .map(([there]): [number, number] => [there, dice(pairs, to[there]?.pairs ?? new Set())])
        .sort((a, b) => a[0] - b[0]),
    );
  }
  return near;
}

/** The positions (in rising order) nearest to a place. */
function around(positions: readonly number[], place: number): readonly number[] {
  if (positions.length <= nearest) return positions;
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - nearest / 2, positions.length - nearest));
  return positions.slice(start, start + nearest);
}

/** Runs of consecutive neighbours that together are the whole, better than any of them alone. */
function partRuns(
  whole: DraftSentence | undefined,
  near: readonly (readonly [position: number, likeness: number])[],
  sentences: readonly DraftSentence[],
): { parts: number[]; likeness: number }[] {
  if (!whole) return [];
  const parts = near.filter(([at]) => isPart(sentences[at], whole)).map(([at, likeness]) => ({ at, likeness }));
  const runs: { parts: number[]; likeness: number }[] = [];
  for (let from = 0; from < parts.length; from++) {
    const together = new Set(sentences[parts[from]?.at ?? 0]?.pairs);
    let single = parts[from]?.likeness ?? 0;
    let before = single;
    for (let to = from + 1; to < parts.length && to - from < mostParts; to++) {
      const [last, next] = [parts[to - 1], parts[to]];
      if (!last || !next || next.at !== last.at + 1) break;
      for (const pair of sentences[next.at]?.pairs ?? []) together.add(pair);
      single = Math.max(single, next.likeness);
      const likeness = dice(together, whole.pairs);
      if (likeness <= before) break;
      before = likeness;
      if (likeness >= single + gain * (1 - single) && likeness >= alike.anywhere) {
        runs.push({ parts: parts.slice(from, to + 1).map(({ at }) => at), likeness });
      }
    }
  }
  return runs;
}

function isPart(part: DraftSentence | undefined, whole: DraftSentence): boolean {
  if (!part || part.title || whole.title || part.pairs.size === 0) return false;
  let shared = 0;
  for (const pair of part.pairs) if (whole.pairs.has(pair)) shared++;
  return shared / part.pairs.size >= partShare;
}
