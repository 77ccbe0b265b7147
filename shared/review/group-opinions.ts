import type { Opinion } from '../model/opinion.js';
import { bigrams, dice } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';

/** How alike two opinions must be to be proposed as one: anywhere, and about the same sentence or task. */
const alike = { anywhere: 0.6, samePlace: 0.4 } as const;

/**
 * Groups of opinions that say the same, by the character pairs of text and proposed wording; opinions that stand alone are
 * in no group. Groups and their members are in the order of the list. Proposed to the clerk, never applied by itself.
 */
export function similarOpinions(opinions: readonly Opinion[]): (readonly Opinion[])[] {
  const prepared = opinions.map((opinion) => ({
    opinion,
    pairs: bigrams(toComparable(opinion.text + opinion.proposed)),
  }));
  const leader = prepared.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root] ?? root;
    leader[index] = root;
    return root;
  };
  for (const [at, one] of prepared.entries()) {
    for (let there = at + 1; there < prepared.length; there++) {
      const other = prepared[there];
      if (other && sayTheSame(one, other)) leader[find(there)] = find(at);
    }
  }
  const groups = new Map<number, Opinion[]>();
  for (const [index, { opinion }] of prepared.entries()) {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), opinion]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

interface Prepared {
  readonly opinion: Opinion;
  readonly pairs: ReadonlySet<string>;
}

function sayTheSame(a: Prepared, b: Prepared): boolean {
  if (a.pairs.size === 0 || b.pairs.size === 0) return false;
  const least = samePlace(a.opinion, b.opinion) ? alike.samePlace : alike.anywhere;
  return dice(a.pairs, b.pairs) >= least;
}

function samePlace(a: Opinion, b: Opinion): boolean {
  return (a.sentence !== null && a.sentence === b.sentence) || (a.lineage !== null && a.lineage === b.lineage);
}
