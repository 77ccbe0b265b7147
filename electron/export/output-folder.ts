import { randomBytes } from 'node:crypto';
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
    await makeFolder(folder);
  } catch (error) {
    if (await isFile(folder)) {
      return fail('folder-is-file', '选的位置是一个文件，不是文件夹。', '请选择或新建一个文件夹。', folder);
    }
    return writeError(error, folder);
  }
  // Asking for rights is not enough (network drives, administrators): only writing shows that one can write.
  const probe = path.join(folder, `.fenjietai-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await (await open(probe, 'wx')).close();
    return ok(new Set((await readdir(folder)).filter((name) => name !== path.basename(probe))));
  } catch (error) {
    return writeError(error, folder);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** Makes a folder and those above it. Not by mkdir's `recursive`: Node 20 never returns from it on some virtual drives. */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(found instanceof Error)) {
    if (found.isDirectory()) return;
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  }
  const above = path.dirname(folder);
  if (found.code !== 'ENOENT' || above === folder) throw found;
  await makeFolder(above);
  await mkdir(folder).catch(async (error: unknown) => {
    // Another file of the same batch may have made it in the meantime.
    if (
      !(await stat(folder).then(
        (now) => now.isDirectory(),
        () => false,
      ))
    )
      throw error;
  });
}

async function isFile(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}
