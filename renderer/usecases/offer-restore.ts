import type { BackupInfo, Host } from '../../shared/ipc/contract.js';
import type { Result } from '../../shared/result.js';
import type { Repository } from '../store/repository.js';
import type { UseCaseContext } from './use-case-context.js';

/** The backups to offer at start: those there are when the store is empty (first start, or everything lost), else none. */
export async function backupsToOffer(context: UseCaseContext): Promise<readonly BackupInfo[]> {
  return (await context.repository.isEmpty()) ? listBackups(context) : [];
}

/** Backups, newest first; none when they cannot be listed. */
export async function listBackups({ host }: Pick<UseCaseContext, 'host'>): Promise<readonly BackupInfo[]> {
  const list = await host.invoke('backup.list', {});
  return list.ok ? list.value : [];
}

/** For a store that cannot be opened: `rebuild` makes a new one from the backup's text once that is known to be good. */
export async function rebuildFromBackup(
  host: Host,
  id: string,
  rebuild: (content: string) => Promise<Result<Repository>>,
): Promise<Result<Repository>> {
  const read = await host.invoke('backup.read', { id });
  return read.ok ? rebuild(read.value.content) : read;
}
