import { useEffect, useState } from 'react';
import type { EventOf } from '../../shared/ipc/contract.js';
import { useApp } from './app-context.js';

/** Often enough for the eye; a batch reports hundreds of files a second, and drawing each would make the window stall. */
const drawEveryMs = 200;

/** The last progress that the main process reported, a few times a second; null before the first. For a running batch. */
export function useExportProgress(): EventOf<'export.progress'> | null {
  const { host } = useApp();
  const [progress, setProgress] = useState<EventOf<'export.progress'> | null>(null);
  useEffect(() => {
    let latest: EventOf<'export.progress'> | null = null;
    const stop = host.on('export.progress', (next) => {
      latest = next;
    });
    const timer = setInterval(() => setProgress(latest), drawEveryMs);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [host]);
  return progress;
}
