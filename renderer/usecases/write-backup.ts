import type { BackupInfo, RequestOf } from '../../shared/ipc/contract.js';
import { ok, type Result } from '../../shared/result.js';
import { logFailure } from './log-failure.js';
import type { UseCaseContext } from './use-case-context.js';

export type BackupReason = RequestOf<'backup.write'>['reason'];

/** Has the main process write a dated backup file of the whole store. */
export async function writeBackup(context: UseCaseContext, reason: BackupReason): Promise<Result<BackupInfo>> {
  return context.host.invoke('backup.write', { reason, ...(await context.repository.dump()) });
}

/** A backup of an empty store would only push a useful one out. */
export async function writeBackupUnlessEmpty(
  context: UseCaseContext,
  reason: BackupReason,
): Promise<Result<BackupInfo | null>> {
  return (await context.repository.isEmpty()) ? ok(null) : writeBackup(context, reason);
}

/**
 * Before an import. An import only adds, and it can be undone: so a backup that could not be written (told by the
 * backups' own page and the log) does not keep the clerk from her work.
 */
export async function backupBeforeImport(context: UseCaseContext): Promise<void> {
  const written = await writeBackupUnlessEmpty(context, 'beforeImport');
  if (!written.ok) await logFailure(context, written.error.detail ?? written.error.title);
}
