import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/result.js';
import { writeAtomically } from './atomic-write.js';

const profileSchema = z.object({ electron: z.string(), app: z.string() });
type Profile = z.infer<typeof profileSchema>;

function major(version: string): number {
  return Number.parseInt(version, 10);
}

/**
 * True when the data folder was last opened by a newer Electron line than ours. An older Chromium that opens a newer
 * profile resets its IndexedDB, and with it the clerk's plans.
 */
export function isNewerProfile(last: Profile, current: Profile): boolean {
  return major(last.electron) > major(current.electron);
}

async function lastProfile(file: string): Promise<Profile | null> {
  try {
    return profileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Missing on the first start; a damaged note must not lock the clerk out.
    return null;
  }
}

/**
 * Checks that this program may open the data folder, and leaves its own versions there.
 *
 * Errors: profile-newer; whatever writing the note can fail with.
 */
export async function claimProfile(folder: string, current: Profile): Promise<Result<void>> {
  const file = path.join(folder, 'profile.json');
  const last = await lastProfile(file);
  if (last !== null && isNewerProfile(last, current)) {
    return fail(
      'profile-newer',
      `这里的数据上次是用更新的版本（${last.app}）打开的，旧版本打开会损坏数据，所以没有打开。`,
      '请改用新版本启动；确需使用旧版本时，请联系维护人员从备份恢复。',
      `${folder} Electron ${last.electron} > ${current.electron}`,
    );
  }
  if (last?.electron === current.electron && last.app === current.app) return ok(undefined);
  await mkdir(folder, { recursive: true });
  return writeAtomically(file, new TextEncoder().encode(JSON.stringify(current)), { overwrite: true });
}
