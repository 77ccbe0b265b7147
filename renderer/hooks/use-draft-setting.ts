import { useCallback, useState } from 'react';
import { useSetting } from './use-setting.js';

/**
 * A setting that is typed into: shown at once as typed and saved behind it. Shown only after saving, a text box would lose
 * letters and break the input method's word in hand.
 */
export function useDraftSetting<T>(key: string, fallback: T): [T | undefined, (value: T) => void] {
  const [saved, save] = useSetting(key, fallback);
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const change = useCallback(
    (value: T) => {
      setDraft({ value });
      void save(value);
    },
    [save],
  );
  return [draft === null ? saved : draft.value, change];
}
