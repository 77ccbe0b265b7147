import { useMemo, useRef } from 'react';

interface Kept {
  readonly question: unknown;
  /** Keys of all rows, in order. */
  readonly keys: readonly string[];
  /** Where the shown rows stand among all; null when all are shown in their order. */
  readonly places: readonly number[] | null;
}

/**
 * Filters and sorts once, and keeps the result while only the rows' contents change: a row that the clerk is just
 * filling in must not jump away under her hands. It is worked out anew when `question` changes (another filter or sort)
 * or when rows are added or removed.
 */
export function useShownRows<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  question: unknown,
  answer: (rows: readonly Row[]) => readonly Row[],
): readonly Row[] {
  const kept = useRef<Kept | null>(null);
  return useMemo(() => {
    let now = kept.current;
    if (now === null || now.question !== question || !sameKeys(now.keys, rows, rowKey)) {
      const keys = rows.map(rowKey);
      now = { question, keys, places: placesOf(keys, answer(rows).map(rowKey)) };
      kept.current = now;
    }
    return now.places === null ? rows : now.places.flatMap((at) => rows[at] ?? []);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `answer` is what `question` names
  }, [rows, rowKey, question]);
}

/** Asked at each edit of 5,000 rows: compares without building anything. */
function sameKeys<Row>(keys: readonly string[], rows: readonly Row[], rowKey: (row: Row) => string): boolean {
  return keys.length === rows.length && rows.every((row, at) => rowKey(row) === keys[at]);
}

function placesOf(keys: readonly string[], shown: readonly string[]): readonly number[] | null {
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const places = shown.flatMap((key) => placeOf.get(key) ?? []);
  const all = places.length === keys.length && places.every((place, at) => place === at);
  return all ? null : places;
}
