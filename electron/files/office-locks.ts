import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Name of the lock file that an office program keeps beside a document while it is open; null when there is none.
 * Word, Excel and WPS write `~$name`, Word without the first one or two letters of a longer name; LibreOffice writes
 * `.~lock.name#`. Only this shows an open file on systems that let an open file be replaced.
 */
export async function officeLock(file: string): Promise<string | null> {
  const name = path.basename(file);
  const locks = new Set([`.~lock.${name}#`, `~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~${name}`]);
  const names = await readdir(path.dirname(file)).catch(() => []);
  return names.find((found) => locks.has(found)) ?? null;
}
