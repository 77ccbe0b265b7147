import { useCallback, useState } from 'react';
import type { ReadDocument } from '../../shared/ipc/contract.js';
import type { AppError, Result } from '../../shared/result.js';
import { useApp } from './app-context.js';

export interface OpenDocument {
  /** Read and parsed, not stored: lives in the import page until the clerk accepts or cancels. */
  readonly pending: ReadDocument | null;
  readonly reading: boolean;
  readonly error: AppError | null;
  readonly open: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly readFile: (file: File) => Promise<void>;
  readonly readText: (text: string) => Promise<void>;
  readonly change: (read: ReadDocument) => void;
  readonly drop: () => void;
  readonly clearError: () => void;
}

/** Opening a document by dialog, sample, dropped file or pasted text. `onRead` is called when one is ready to be seen. */
export function useOpenDocument(onRead: () => void): OpenDocument {
  const { host } = useApp();
  const [pending, setPending] = useState<ReadDocument | null>(null);
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const take = useCallback(
    async (read: () => Promise<Result<ReadDocument | null>>): Promise<void> => {
      setReading(true);
      setError(null);
      const answer = await read();
      setReading(false);
      if (!answer.ok) return setError(answer.error);
      if (answer.value === null) return;
      setPending(answer.value);
      onRead();
    },
    [onRead],
  );
  const readBytes = useCallback(
    (name: string, bytes: Uint8Array<ArrayBuffer>) => host.invoke('document.readBytes', { name, bytes }),
    [host],
  );
  return {
    pending,
    reading,
    error,
    open: useCallback(() => take(() => host.invoke('document.open', {})), [take, host]),
    openSample: useCallback(() => take(() => host.invoke('document.sample', {})), [take, host]),
    readFile: useCallback(
      (file) => take(async () => readBytes(file.name, new Uint8Array(await file.arrayBuffer()))),
      [take, readBytes],
    ),
    readText: useCallback(
      (text) => take(() => readBytes('粘贴的文字.txt', new TextEncoder().encode(text))),
      [take, readBytes],
    ),
    change: setPending,
    drop: useCallback(() => setPending(null), []),
    clearError: useCallback(() => setError(null), []),
  };
}
