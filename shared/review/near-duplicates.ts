import { bigrams } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';

/** A task to compare; tasks of one `origin` (a plan's series) are never duplicates of each other. */
export interface ComparedTask {
  readonly id: string;
  readonly origin: string;
  readonly text: string;
}

/** Tasks of several plans that ask for the same and could be reported once (一次填报). */
export interface DuplicateGroup<T extends ComparedTask> {
  /** In the order given. */
  readonly tasks: readonly T[];
  /** Likeness (Dice of character pairs, 0…1) of the least alike linked pair. */
  readonly similarity: number;
}

/** Default bound of likeness. */
const alikeFrom = 0.7;
/** Shorter texts say too little to be called the same: 做好安全生产工作 stands in every plan. */
const leastPairs = 6;

/**
 * Groups of near-duplicate tasks across plans. Exact: an inverted index over each text's rarest character pairs finds every
 * pair of texts at least `from` alike (two such texts must share one of those), then their likeness is reckoned.
 */
export function nearDuplicates<T extends ComparedTask>(tasks: readonly T[], from = alikeFrom): DuplicateGroup<T>[] {
  const rows = rareFirst(tasks.map(({ text }) => toComparable(text)));
  const postings = new Map<number, number[]>();
  const links: Link[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length < leastPairs) continue;
    const sign = prefixLength(row.length, from);
    const candidates = new Set<number>();
    for (let at = 0; at < sign; at++) {
      const list = postings.get(row[at] ?? -1);
      for (const other of list ?? []) if (tasks[other]?.origin !== tasks[index]?.origin) candidates.add(other);
      if (list === undefined) postings.set(row[at] ?? -1, [index]);
      else list.push(index);
    }
    for (const other of candidates) {
      const similarity = likeness(row, rows[other] ?? new Int32Array());
      if (similarity >= from) links.push({ a: other, b: index, similarity });
    }
  }
  return groupsOf(tasks, links);
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Each text as ids of its character pairs; ids grow with frequency, so that sorted rows begin with the rarest. */
function rareFirst(texts: readonly string[]): Int32Array[] {
  const pairs = texts.map((text) => [...bigrams(text)]);
  const counts = new Map<string, number>();
  for (const row of pairs) for (const pair of row) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const ids = new Map([...counts].sort((a, b) => a[1] - b[1]).map(([pair], id) => [pair, id]));
  return pairs.map((row) => Int32Array.from(row, (pair) => ids.get(pair) ?? 0).sort());
}

/** How many of the rarest pairs must be looked at so that no text at least `from` alike is missed. */
function prefixLength(length: number, from: number): number {
  // The smallest partner has length·from/(2−from) pairs, and all of them must then be shared.
  return length - Math.ceil((length * from) / (2 - from) - 1e-9) + 1;
}

/** Dice coefficient of two sorted rows of ids. */
function likeness(a: Int32Array, b: Int32Array): number {
  let [at, there, shared] = [0, 0, 0];
  while (at < a.length && there < b.length) {
    const difference = (a[at] ?? 0) - (b[there] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) there++;
  }
  return (2 * shared) / (a.length + b.length);
}

function groupsOf<T extends ComparedTask>(tasks: readonly T[], links: readonly Link[]): DuplicateGroup<T>[] {
  const leader = new Map<number, number>();
  const find = (index: number): number => {
    let root = index;
    for (let next = leader.get(root); next !== undefined && next !== root; next = leader.get(root)) root = next;
    return root;
  };
  for (const { a, b } of links) leader.set(find(b), find(a));
  const groups = new Map<number, { members: Set<number>; similarity: number }>();
  for (const { a, b, similarity } of links) {
    const root = find(a);
    const group = groups.get(root) ?? { members: new Set<number>(), similarity: 1 };
    group.members.add(a).add(b);
    group.similarity = Math.min(group.similarity, similarity);
    groups.set(root, group);
  }
  return [...groups.values()]
    .map(({ members, similarity }) => ({ members: [...members].sort((a, b) => a - b), similarity }))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
    .map(({ members, similarity }) => ({ tasks: members.flatMap((index) => tasks[index] ?? []), similarity }));
}
