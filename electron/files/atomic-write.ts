import { randomBytes } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '../../shared/result.js';
import { fileInUse, writeError } from './file-errors.js';
import { officeLock } from './office-locks.js';

export interface AtomicWriteOptions {
  /** Replace a file of this name; without it an existing file stays as it is and the error is file-exists. */
  readonly overwrite: boolean;
  /** False when many files follow and the caller flushes the folder once, behind the last (flushFolder). */
  readonly flushFolder?: boolean;
}

/** Temporary files of ours begin like this, so that a left-over one can be told from the clerk's files. */
const temporaryPrefix = '.fenjietai-';

/** A file that is complete on the disk under a temporary name. */
export interface StagedFile {
  /** Puts it in the place of the old one in one step. On failure the old file is as it was and nothing is left behind. */
  commit(): Promise<Result<void>>;
  /** Gives it up. */
  discard(): Promise<void>;
}

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then put in the place of
 * the old one in one step. On any failure the temporary file is removed and the old file is as it was.
 *
 * Errors: those of writeError; file-in-use also when an office program's lock file says that the old file is open.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions,
): Promise<Result<void>> {
  const staged = await stageFile(file, bytes, options);
  return staged.ok ? staged.value.commit() : staged;
}

/** Several files, all of them or none: the first that cannot be written leaves the old ones as they were. */
export async function writeTogether(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  options: AtomicWriteOptions,
): Promise<Result<void>> {
  const staged: StagedFile[] = [];
  for (const { file, bytes } of files) {
    const one = await stageFile(file, bytes, options);
    if (!one.ok) {
      await Promise.all(staged.map((other) => other.discard()));
      return one;
    }
    staged.push(one.value);
  }
  for (const [index, one] of staged.entries()) {
    const done = await one.commit();
    if (done.ok) continue;
    await Promise.all(staged.slice(index + 1).map((other) => other.discard()));
    return done;
  }
  return ok(undefined);
}

/** The first half of writeAtomically. */
async function stageFile(
  file: string,
  bytes: Uint8Array,
  { overwrite, flushFolder: flush = true }: AtomicWriteOptions,
): Promise<Result<StagedFile>> {
  const temporary = path.join(path.dirname(file), `${temporaryPrefix}${randomBytes(6).toString('hex')}.tmp`);
  const old = await stat(file).catch(() => null);
  if (old?.isDirectory()) return writeError({ code: 'EISDIR' }, file);
  if (old !== null && !overwrite) return writeError({ code: 'EEXIST' }, file);
  if (old !== null) {
    const lock = await officeLock(file);
    if (lock !== null) return fileInUse(file, lock);
  }
  try {
    await writeFlushed(temporary, bytes);
  } catch (error) {
    await remove(temporary);
    return writeError(error, file);
  }
  return ok({
    discard: () => remove(temporary),
    commit: async () => {
      try {
        if (overwrite) await rename(temporary, file);
        else await renameToNew(temporary, file);
      } catch (error) {
        await remove(temporary);
        // The folder has just taken the temporary file, so a refusal is about the old file: Windows says so of one in use.
        return old !== null && isRefusal(error) ? fileInUse(file) : writeError(error, file);
      }
      if (flush) await flushFolder(path.dirname(file));
      return ok(undefined);
    },
  });
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the file its name unless the name is taken: a link refuses that in one step, a rename would replace. */
async function renameToNew(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Sticks and some network drives know no links; there a look beforehand has to do.
    if (code === 'EEXIST' || (await isThere(file))) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    await rename(temporary, file);
    return;
  }
  await remove(temporary);
}

/** So that new names, too, survive a power cut; Windows and some drives cannot, and need not. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

function isRefusal(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function remove(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}
