import { userNameSetting } from '../store/change-log.js';
import { useSetting } from './use-setting.js';

/** The name set on this PC, which the change history shows. Undefined while asked, '' when none was set. */
export function useUserName(): [string | undefined, (name: string) => Promise<void>] {
  return useSetting(userNameSetting, '');
}
