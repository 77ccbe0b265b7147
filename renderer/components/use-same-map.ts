import { useRef } from 'react';

/** The map given before as long as the new one holds the same: what is drawn from it is then not drawn again. */
export function useSameMap<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const kept = useRef(map);
  if (!equalMaps(kept.current, map)) kept.current = map;
  return kept.current;
}

function equalMaps<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
