import { useEffect, useState } from 'react';
import type { ExportReceipt } from '../../shared/ipc/contract.js';
import type { AppError, Result } from '../../shared/result.js';
import { useApp } from './app-context.js';

/**
 * A batch of files that the main process writes: its folder (the last one again), whether it runs or is held, and its
 * receipt or error.
 */
export function useBatch() {
  const { host } = useApp();
  const [folder, setFolder] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [paused, setPaused] = useState(false);
  const [receipt, setReceipt] = useState<ExportReceipt | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    void host.invoke('export.lastFolder', {}).then((last) => last.ok && setFolder((known) => known ?? last.value));
  }, [host]);

  const clear = (): void => {
    setReceipt(null);
    setError(null);
  };
  return {
    folder,
    running,
    paused,
    receipt,
    error,
    clear,
    fail: setError,
    /** Runs a batch into the folder and shows what came of it; nothing happens while no folder is chosen. */
    run: async (work: (folder: string) => Promise<Result<ExportReceipt>>): Promise<void> => {
      if (folder === null) return;
      clear();
      setPaused(false);
      setRunning(true);
      const done = await work(folder);
      setRunning(false);
      if (done.ok) setReceipt(done.value);
      else setError(done.error);
    },
    chooseFolder: async (): Promise<void> => {
      const chosen = await host.invoke('export.chooseFolder', {});
      if (!chosen.ok) setError(chosen.error);
      else if (chosen.value !== null) setFolder(chosen.value);
    },
    pause: (hold: boolean): void => {
      setPaused(hold);
      void host.invoke('export.pause', { paused: hold });
    },
    cancel: (): void => void host.invoke('export.cancel', {}),
    reveal: (): void => {
      if (folder !== null) void host.invoke('export.reveal', { folder });
    },
  };
}

export type BatchControl = ReturnType<typeof useBatch>;
