import { useEffect, useState } from 'react';
import type { EventOf } from '../../shared/ipc/contract.js';
import { useApp } from './app-context.js';

/** The last progress that the main process reported while `running`; null before the first and after the batch. */
export function useExportProgress(running: boolean): EventOf<'export.progress'> | null {
  const { host } = useApp();
  const [progress, setProgress] = useState<EventOf<'export.progress'> | null>(null);
  useEffect(() => {
    if (!running) return undefined;
    const stop = host.on('export.progress', setProgress);
    return () => {
      stop();
      setProgress(null);
    };
  }, [host, running]);
  return progress;
}
