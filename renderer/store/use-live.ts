import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The value of a query against the repository, asked again whenever the records it read change.
 * Undefined until the first answer. `deps` are the values that the query uses, as in useEffect.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...deps]);
}
