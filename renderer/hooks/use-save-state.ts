import { useSyncExternalStore } from 'react';
import type { SaveState } from '../store/save-monitor.js';
import { useApp } from './app-context.js';

export type { SaveState } from '../store/save-monitor.js';

/** For the title bar: `saved` only when every write so far is on disk. */
export function useSaveState(): SaveState {
  const { repository } = useApp();
  return useSyncExternalStore(
    (listener) => repository.onSaveState(listener),
    () => repository.saveState(),
  );
}
