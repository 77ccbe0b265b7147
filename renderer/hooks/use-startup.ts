import { useCallback, useEffect, useState } from 'react';
import type { BackupInfo, Host } from '../../shared/ipc/contract.js';
import type { AppError, Result } from '../../shared/result.js';
import { openStore, rebuildStore } from '../store/open-store.js';
import type { Repository } from '../store/repository.js';
import { logFailure } from '../usecases/log-failure.js';
import { backupsToOffer, listBackups, rebuildFromBackup } from '../usecases/offer-restore.js';
import { restoreBackup } from '../usecases/restore-backup.js';
import type { UseCaseContext } from '../usecases/use-case-context.js';

/** How far the start has come. */
export type Startup =
  | { readonly phase: 'opening' }
  /** The store cannot be opened; `backups` is empty when a backup must not be put in its place (newer version). */
  | { readonly phase: 'failed'; readonly error: AppError; readonly backups: readonly BackupInfo[] }
  /** The store is empty although there are backups: restore one, or begin anew. */
  | { readonly phase: 'offer'; readonly context: UseCaseContext; readonly backups: readonly BackupInfo[] }
  | { readonly phase: 'ready'; readonly context: UseCaseContext };

export interface StartupControl {
  readonly startup: Startup;
  /** Restores the backup of that id; on success the phase becomes `ready`. */
  readonly restore: (id: string) => Promise<Result<unknown>>;
  /** Goes on without a backup, from the phase `offer`. */
  readonly beginAnew: () => void;
}

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

/** Opens the store at start and says what the first page has to show. `host` must stay the same object. */
export function useStartup(host: Host): StartupControl {
  const [startup, setStartup] = useState<Startup>({ phase: 'opening' });

  useEffect(() => {
    let wanted = true;
    void open(host).then((found) => wanted && setStartup(found));
    return () => {
      wanted = false;
    };
  }, [host]);

  const ready = startup.phase === 'ready';
  useEffect(() => {
    // Nothing to save yet; later the automatic backup answers.
    if (!ready) return host.on('app.closing', () => void host.invoke('app.readyToClose', {}));
    return undefined;
  }, [host, ready]);

  const restore = useCallback(
    async (id: string): Promise<Result<unknown>> => {
      if (startup.phase === 'offer') {
        const restored = await restoreBackup(startup.context, id);
        if (restored.ok) setStartup({ phase: 'ready', context: startup.context });
        return restored;
      }
      const rebuilt = await rebuildFromBackup(host, id, (content) => rebuildStore(content, now));
      if (rebuilt.ok) setStartup({ phase: 'ready', context: contextOf(host, rebuilt.value) });
      return rebuilt;
    },
    [host, startup],
  );

  const beginAnew = useCallback(() => {
    if (startup.phase === 'offer') setStartup({ phase: 'ready', context: startup.context });
  }, [startup]);

  return { startup, restore, beginAnew };
}

async function open(host: Host): Promise<Startup> {
  const opened = await openStore(now);
  if (!opened.ok) {
    const replaceable = opened.error.code === 'store-unreadable';
    return { phase: 'failed', error: opened.error, backups: replaceable ? await listBackups({ host }) : [] };
  }
  const context = contextOf(host, opened.value);
  await askToKeepData(context);
  const backups = await backupsToOffer(context);
  return backups.length > 0 ? { phase: 'offer', context, backups } : { phase: 'ready', context };
}

/** Asks Chromium never to clear the store when the disk gets full; a refusal goes to the log, the backups remain. */
async function askToKeepData(context: UseCaseContext): Promise<void> {
  // Missing outside of a secure origin, as in tests.
  const kept = await (navigator.storage as StorageManager | undefined)?.persist();
  if (kept === false) await logFailure(context, 'navigator.storage.persist was refused');
}

function contextOf(host: Host, repository: Repository): UseCaseContext {
  return { repository, host, now, newId };
}
