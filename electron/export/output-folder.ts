import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.js';
import { writeError } from '../files/file-errors.js';

/**
 * Makes sure that files can be written into `folder`, and returns the names in it. A missing folder is made.
 *
 * Errors: folder-is-file, folder-not-writable, folder-missing, disk-full, write-failed.
 */
export async function openOutputFolder(folder: string): Promise<Result<ReadonlySet<string>>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (await isFile(folder)) {
      return fail('folder-is-file', '选的位置是一个文件，不是文件夹。', '请选择或新建一个文件夹。', folder);
    }
    // mkdir on a path under /proc or a gone drive says ENOENT: to the clerk, a folder that cannot be made.
    return writeError(error, path.join(folder, ''));
  }
  // Asking for rights is not enough (network drives, administrators): only writing shows that one can write.
  const probe = path.join(folder, `.fenjietai-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    await (await open(probe, 'wx')).close();
    return ok(new Set((await readdir(folder)).filter((name) => name !== path.basename(probe))));
  } catch (error) {
    return writeError(error, probe);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

async function isFile(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}
