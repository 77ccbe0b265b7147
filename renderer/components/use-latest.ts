import { useEffect, useRef, useState } from 'react';

/** A function that stays the same object and always does what the newest `work` does: for children that are memo. */
export function useLatest<A extends readonly unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const [stable] = useState(
    () =>
      (...given: A): R =>
        latest.current(...given),
  );
  return stable;
}
