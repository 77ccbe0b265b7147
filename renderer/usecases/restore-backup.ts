import { ok, type Result } from '../../shared/result.js';
import type { UseCaseContext } from './use-case-context.js';
import { writeBackupUnlessEmpty } from './write-backup.js';

/**
 * Replaces the whole store by a backup (all or nothing). What is there now is backed up first; when that fails nothing
 * is restored, because then there would be no way back. The value is the number of records per table.
 */
export async function restoreBackup(context: UseCaseContext, id: string): Promise<Result<Record<string, number>>> {
  const { repository, host } = context;
  const read = await host.invoke('backup.read', { id });
  if (!read.ok) return read;
  return repository.exclusive(async () => {
    const safety = await writeBackupUnlessEmpty(context, 'beforeRestore');
    if (!safety.ok) return safety;
    const restored = await repository.restore(read.value.content);
    return restored.ok ? ok(restored.value) : restored;
  });
}
