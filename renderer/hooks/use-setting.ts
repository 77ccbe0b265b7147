import { useCallback } from 'react';
import { useLive } from '../store/use-live.js';
import { useApp } from './app-context.js';

/** A setting of this PC and how to write it; `fallback` (a constant) until it was ever written. Undefined while asked. */
export function useSetting<T>(key: string, fallback: T): [T | undefined, (value: T) => Promise<void>] {
  const { repository } = useApp();
  const value = useLive(() => repository.setting(key, fallback), [repository, key]);
  return [value, useCallback((next: T) => repository.saveSetting(key, next), [repository, key])];
}
