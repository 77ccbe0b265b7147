import type { RegisterEntry } from '../../shared/model/register-entry.js';
import { useLive } from '../store/use-live.js';
import { readRegister } from '../usecases/register-number.js';
import { useApp } from './app-context.js';

/** The 发文登记, live, oldest line first. Undefined while asked. */
export function useNumberRegister(): readonly RegisterEntry[] | undefined {
  const { repository } = useApp();
  return useLive(() => readRegister({ repository }), [repository]);
}
