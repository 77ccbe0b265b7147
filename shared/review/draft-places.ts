import type { Match } from './align-equal.js';

/** Where the sentences of two drafts stand to each other, as the unchanged ones tell. */
export interface Places {
  /** True when the two positions lie between the same unchanged neighbours. */
  sameGap(old: number, there: number): boolean;
  /** 0…0.1, more the nearer the new position is to where the old one would be. */
  bonus(old: number, there: number): number;
  /** The place in the new draft that an old position would have, and the other way round. */
  inNew(old: number): number;
  inOld(there: number): number;
}

/** Reckons places from anchors: pairs of equal sentences that keep their order in both drafts. */
export function placesOf(oldCount: number, newCount: number, anchors: readonly Match[]): Places {
  const bounds: readonly Match[] = [[-1, -1], ...anchors, [oldCount, newCount]];
  const [oldGaps, newGaps] = [gapsOf(oldCount, bounds, 0), gapsOf(newCount, bounds, 1)];
  const across = (at: number, gaps: Int32Array, from: 0 | 1, to: 0 | 1): number => {
    const gap = gaps[at] ?? 0;
    const [start, end] = [bounds[gap] ?? [-1, -1], bounds[gap + 1] ?? [oldCount, newCount]];
    return start[to] + ((at - start[from]) / Math.max(1, end[from] - start[from])) * (end[to] - start[to]);
  };
  return {
    sameGap: (at, there) => oldGaps[at] === newGaps[there],
    bonus: (at, there) => 0.1 / (1 + Math.abs(across(at, oldGaps, 0, 1) - there) / 3),
    inNew: (at) => across(at, oldGaps, 0, 1),
    inOld: (there) => across(there, newGaps, 1, 0),
  };
}

/** For each position the number of the gap between two anchors that it lies in. */
function gapsOf(count: number, bounds: readonly Match[], side: 0 | 1): Int32Array {
  const gaps = new Int32Array(count);
  for (let gap = 0; gap + 1 < bounds.length; gap++) {
    const end = bounds[gap + 1]?.[side] ?? 0;
    gaps.fill(gap, Math.max(0, bounds[gap]?.[side] ?? 0), Math.min(count, end));
  }
  return gaps;
}
