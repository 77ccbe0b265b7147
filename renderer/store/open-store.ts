import type { Result } from '../../shared/result.js';
import { DexieRepository } from './dexie-repository.js';
import { parseDump } from './dump.js';
import { openDatabase, removeDatabase } from './open-database.js';
import type { Repository } from './repository.js';

/** Name of the IndexedDB database. */
const storeName = 'fenjietai';

/** Opens the store of this PC, or says why it cannot (`store-newer`, `store-unreadable`). */
export async function openStore(now: () => string, name = storeName): Promise<Result<Repository>> {
  const opened = await openDatabase(name);
  return opened.ok ? { ok: true, value: new DexieRepository(opened.value, now) } : opened;
}

/**
 * Makes a new store from a backup's text in place of one that cannot be read. The old one is only removed when the
 * backup is whole. Only after the clerk has agreed.
 */
export async function rebuildStore(content: string, now: () => string, name = storeName): Promise<Result<Repository>> {
  const parsed = parseDump(content);
  if (!parsed.ok) return parsed;
  await removeDatabase(name);
  const opened = await openStore(now, name);
  if (!opened.ok) return opened;
  const restored = await opened.value.restore(content);
  return restored.ok ? opened : restored;
}
