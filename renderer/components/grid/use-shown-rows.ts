import { useMemo, useRef } from 'react';

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
  const kept = useRef<{ question: unknown; keys: string; shown: readonly string[] } | null>(null);
  return useMemo(() => {
    const keys = rows.map(rowKey).join('\n');
    if (kept.current?.question !== question || kept.current?.keys !== keys) {
      kept.current = { question, keys, shown: answer(rows).map(rowKey) };
    }
    const byKey = new Map(rows.map((row) => [rowKey(row), row]));
    return kept.current.shown.flatMap((key) => byKey.get(key) ?? []);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `answer` is what `question` names
  }, [rows, rowKey, question]);
}
