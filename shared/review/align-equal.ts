/** Positions of the same thing in two lists. */
export type Match = readonly [old: number, new: number];

/**
 * Pairs the positions of two lists that hold the same key. First those whose key stands once in each list, as far as they
 * keep their order (patience); from these, equal neighbours on both sides; then what is left of equal keys, in order of
 * appearance, wherever it moved. `ordered` keeps its order in both lists, `moved` does not.
 * Time: sorting of the unique keys, else linear.
 */
export function alignEqual(
  oldKeys: readonly string[],
  newKeys: readonly string[],
): { ordered: Match[]; moved: Match[] } {
  const unique = longestIncreasing(uniqueMatches(oldKeys, newKeys));
  const ordered = extend(unique, oldKeys, newKeys);
  return { ordered, moved: leftEqual(ordered, oldKeys, newKeys) };
}

function uniqueMatches(oldKeys: readonly string[], newKeys: readonly string[]): Match[] {
  const inNew = positions(newKeys);
  const matches: Match[] = [];
  for (const [key, places] of positions(oldKeys)) {
    const [at, twice] = places;
    const [there, again] = inNew.get(key) ?? [];
    if (at !== undefined && twice === undefined && there !== undefined && again === undefined)
      matches.push([at, there]);
  }
  return matches.sort((a, b) => a[0] - b[0]);
}

function positions(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** The longest run of matches (sorted by old position) whose new positions grow. */
function longestIncreasing(matches: readonly Match[]): Match[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, [, place]] of matches.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const run: Match[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) {
    const match = matches[at];
    if (match) run.push(match);
  }
  return run.reverse();
}

/** Adds equal neighbours after and before each anchor, without crossing the next one. */
function extend(anchors: readonly Match[], oldKeys: readonly string[], newKeys: readonly string[]): Match[] {
  const found: Match[] = [];
  const bounds: Match[] = [[-1, -1], ...anchors, [oldKeys.length, newKeys.length]];
  for (let gap = 0; gap + 1 < bounds.length; gap++) {
    let [a, b] = bounds[gap] ?? [-1, -1];
    const [oldEnd, newEnd] = bounds[gap + 1] ?? [0, 0];
    while (a + 1 < oldEnd && b + 1 < newEnd && oldKeys[a + 1] === newKeys[b + 1]) found.push([++a, ++b]);
    let [c, d] = [oldEnd, newEnd];
    const back: Match[] = [];
    while (c - 1 > a && d - 1 > b && oldKeys[c - 1] === newKeys[d - 1]) back.push([--c, --d]);
    found.push(...back.reverse());
    if (gap + 2 < bounds.length) found.push([oldEnd, newEnd]);
  }
  return found;
}

function leftEqual(ordered: readonly Match[], oldKeys: readonly string[], newKeys: readonly string[]): Match[] {
  const usedOld = new Set(ordered.map(([at]) => at));
  const usedNew = new Set(ordered.map(([, at]) => at));
  const free = new Map<string, number[]>();
  for (const [key, places] of positions(newKeys)) {
    const left = places.filter((at) => !usedNew.has(at));
    if (left.length > 0) free.set(key, left.reverse());
  }
  const moved: Match[] = [];
  for (const [at, key] of oldKeys.entries()) {
    if (usedOld.has(at)) continue;
    const there = free.get(key)?.pop();
    if (there !== undefined) moved.push([at, there]);
  }
  return moved;
}
