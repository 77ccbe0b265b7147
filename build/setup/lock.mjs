// One process at a time installs, compiles or unpacks: two commands started together must not write the same folder.
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache } from './paths.mjs';

/** A lock whose holder has not written its number yet is believed for this long. */
const UNSIGNED_MS = 5_000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True when the process that took the lock is gone. */
async function isStale(folder) {
  try {
    return !isAlive(Number(await readFile(path.join(folder, 'pid'), 'utf8')));
  } catch {
    const info = await stat(folder).catch(() => null);
    return info !== null && Date.now() - info.mtimeMs > UNSIGNED_MS;
  }
}

/** Runs `work` while holding the lock `name` of this working tree; waits for other processes first. */
export async function withLock(name, work) {
  const folder = path.join(cache, 'locks', name);
  await mkdir(path.dirname(folder), { recursive: true });
  for (;;) {
    try {
      await mkdir(folder);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (await isStale(folder)) await rm(folder, { recursive: true, force: true });
      else await sleep(100);
    }
  }
  try {
    await writeFile(path.join(folder, 'pid'), String(process.pid));
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
