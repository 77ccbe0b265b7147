import type { Unit } from '../../shared/model/unit.js';
import { useLive } from '../store/use-live.js';
import { useApp } from './app-context.js';

/** The unit directory in its order; undefined while the store is being asked. */
export function useUnits(): Unit[] | undefined {
  const { repository } = useApp();
  return useLive(() => repository.units(), [repository]);
}
