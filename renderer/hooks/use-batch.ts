import { useEffect } from 'react';
import type { ExportReceipt } from '../../shared/ipc/contract.js';
import type { AppError, Result } from '../../shared/result.js';
import { useApp } from './app-context.js';
import { useBatchStore, type BatchOwner } from './batch-store.js';

/**
 * A page's batch of files that the main process writes: its folder (the last one again), whether it runs or is held, and
 * what came of the last one for this plan.
 */
export function useBatch(owner: BatchOwner, planId: string) {
  const { host } = useApp();
  const { folder, running, paused, outcomes, setFolder, setPaused, begin, end, clear } = useBatchStore();
  const outcome = outcomes[owner]?.planId === planId ? outcomes[owner] : undefined;
  const fail = (error: AppError): void => end(owner, { planId, receipt: null, error });

  useEffect(() => {
    if (folder !== null) return;
    void host.invoke('export.lastFolder', {}).then((last) => {
      if (last.ok && last.value !== null && useBatchStore.getState().folder === null) setFolder(last.value);
    });
  }, [host, folder, setFolder]);

  return {
    folder,
    running: running === owner,
    /** The other page's batch is running. */
    busyElsewhere: running !== null && running !== owner,
    paused,
    receipt: outcome?.receipt ?? null,
    error: outcome?.error ?? null,
    clear: () => clear(owner),
    fail,
    /** Runs a batch into `into` and keeps what came of it; nothing happens while no folder is chosen or another batch runs. */
    run: async (work: (folder: string) => Promise<Result<ExportReceipt>>, into = folder): Promise<void> => {
      if (into === null || useBatchStore.getState().running !== null) return;
      clear(owner);
      begin(owner);
      const done = await work(into);
      end(owner, { planId, receipt: done.ok ? done.value : null, error: done.ok ? null : done.error });
    },
    chooseFolder: async (): Promise<void> => {
      const chosen = await host.invoke('export.chooseFolder', {});
      if (!chosen.ok) fail(chosen.error);
      else if (chosen.value !== null) setFolder(chosen.value);
    },
    pause: (hold: boolean): void => {
      setPaused(hold);
      void host.invoke('export.pause', { paused: hold });
    },
    cancel: (): void => void host.invoke('export.cancel', {}),
    reveal: (): void => {
      const shown = outcome?.receipt?.folder ?? folder;
      if (shown !== null) void host.invoke('export.reveal', { folder: shown });
    },
  };
}

export type BatchControl = ReturnType<typeof useBatch>;
