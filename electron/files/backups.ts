import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BackupInfo, RequestOf } from '../../shared/ipc/contract.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { writeAtomically } from './atomic-write.js';
import { decodeBackup, encodeBackup, type Backup } from './backup-file.js';
import { backupName, expiredBackups, isBackupName } from './backup-generations.js';

/** Dated copies of the whole store: the safety when the window's database is lost. */
export interface Backups {
  /** Writes one more generation and removes those that are too old. */
  write(request: RequestOf<'backup.write'>): Promise<Result<BackupInfo>>;
  /** Newest first; files that are damaged are left out. */
  list(): Promise<Result<BackupInfo[]>>;
  /** Errors: backup-missing, backup-damaged. */
  read(id: string): Promise<Result<{ schemaVersion: number; content: string }>>;
}

/** The backups in `folder`, which is made when the first one is written. */
export function backupsIn(folder: string, now: () => Date = () => new Date()): Backups {
  return {
    write: (request) => writeBackup(folder, request, now()),
    list: () => listBackups(folder),
    read: (id) => readBackup(folder, id),
  };
}

async function writeBackup(folder: string, request: RequestOf<'backup.write'>, at: Date): Promise<Result<BackupInfo>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const detail = `${folder} ${(error as NodeJS.ErrnoException).code ?? ''}`;
    return fail('backup-folder', '备份文件夹建不了，这次没有备份。', '请检查磁盘是否已满、是否有写入权限。', detail);
  }
  const id = backupName(at);
  const bytes = encodeBackup({ ...request, savedAt: at.toISOString() });
  const written = await writeAtomically(path.join(folder, id), bytes, { overwrite: true });
  if (!written.ok) return written;
  await removeExpired(folder);
  const { reason, counts } = request;
  return ok({ id, savedAt: at.toISOString(), reason, counts, bytes: bytes.length });
}

async function removeExpired(folder: string): Promise<void> {
  for (const name of expiredBackups(await readdir(folder))) {
    // An old copy that cannot be removed (open in another program) is no reason to fail; the next backup tries again.
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

async function listBackups(folder: string): Promise<Result<BackupInfo[]>> {
  const names = await readdir(folder).catch(() => []);
  const found: BackupInfo[] = [];
  for (const id of names.filter(isBackupName).sort().reverse()) {
    const backup = await load(path.join(folder, id));
    if (backup === null) continue;
    const { savedAt, reason, counts } = backup;
    found.push({ id, savedAt, reason, counts, bytes: (await stat(path.join(folder, id))).size });
  }
  return ok(found);
}

async function readBackup(folder: string, id: string): Promise<Result<{ schemaVersion: number; content: string }>> {
  if (!isBackupName(id)) return fail('backup-missing', '没有这份备份。', '请刷新备份列表后重新选择。', id);
  const file = path.join(folder, id);
  if ((await stat(file).catch(() => null)) === null) {
    return fail('backup-missing', '这份备份已不在备份文件夹里。', '请刷新备份列表后重新选择。', id);
  }
  const backup = await load(file);
  if (backup === null) return fail('backup-damaged', '这份备份已损坏，不能恢复。', '请选择另一份备份。', id);
  return ok({ schemaVersion: backup.schemaVersion, content: backup.content });
}

async function load(file: string): Promise<Backup | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : decodeBackup(text);
}
