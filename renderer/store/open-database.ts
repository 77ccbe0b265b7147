import { Dexie } from 'dexie';
import type { Result } from '../../shared/result.js';
import { Database } from './database.js';
import { unreadable, writtenByNewer } from './store-error.js';
import { schemaVersion } from './versions.js';

/** Dexie stores its version numbers times ten. */
const dexieFactor = 10;

/**
 * Opens the store. Refuses a database that a newer program wrote, before Dexie sees it: Dexie would open it silently
 * and write old shapes into it. A database that cannot be read is an error too; it is left as it is.
 */
export async function openDatabase(name: string): Promise<Result<Database>> {
  const database = new Database(name);
  try {
    const stored = await storedVersion(name);
    if (stored > schemaVersion) {
      return { ok: false, error: writtenByNewer('本机保存的数据', stored, schemaVersion) };
    }
    await database.open();
    // A damaged database often opens and fails at the first read only.
    await Promise.all(database.tables.map((table) => table.limit(1).toArray()));
    return { ok: true, value: database };
  } catch (error) {
    database.close();
    return { ok: false, error: unreadable(error) };
  }
}

/** The schema version on disk, 0 when there is no database yet; read without opening it. */
async function storedVersion(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return (found?.version ?? 0) / dexieFactor;
}

/** Removes an unreadable database, to make room for a backup. Only after the clerk has agreed and the backup is read. */
export async function removeDatabase(name: string): Promise<void> {
  await Dexie.delete(name);
}
