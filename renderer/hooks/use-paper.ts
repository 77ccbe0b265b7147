import { useCallback, useRef, useState } from 'react';
import type { PaperOrder } from '../../shared/ipc/paper-orders.js';
import type { AppError, Result } from '../../shared/result.js';
import { printPaper } from '../usecases/print-paper.js';
import { useApp } from './app-context.js';

/** A paper in the window: its picture, saving as PDF, printing. */
export interface PaperControl {
  readonly pdf: Uint8Array | null;
  readonly busy: boolean;
  readonly error: AppError | null;
  /** What was done last, in the clerk's words. */
  readonly done: string | null;
  preview(order: () => Promise<Result<PaperOrder>>): Promise<void>;
  save(order: () => Promise<Result<PaperOrder>>, suggestedName: string): Promise<void>;
  print(order: () => Promise<Result<PaperOrder>>): Promise<void>;
  clear(): void;
}

export function usePaper(): PaperControl {
  const context = useApp();
  const [pdf, setPdf] = useState<Uint8Array | null>(null);
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  /** Only the newest picture is shown. */
  const newest = useRef(0);

  const run = useCallback(
    async (make: () => Promise<Result<PaperOrder>>, mode: 'preview' | 'save' | 'print', name: string) => {
      const mine = mode === 'preview' ? ++newest.current : 0;
      setRunning((count) => count + 1);
      const order = await make();
      const made = order.ok ? await printPaper(context, order.value, mode, name) : order;
      setRunning((count) => count - 1);
      if (mode === 'preview' && mine !== newest.current) return;
      setError(made.ok ? null : made.error);
      if (!made.ok) return;
      if (made.value.outcome === 'preview') setPdf(made.value.pdf);
      if (made.value.outcome === 'saved') setDone(`已存为 PDF：${made.value.path}`);
      if (made.value.outcome === 'printed') setDone('已送打印机。');
    },
    [context],
  );
  return {
    pdf,
    busy: running > 0,
    error,
    done,
    preview: useCallback((order) => run(order, 'preview', ''), [run]),
    save: useCallback((order, name) => run(order, 'save', name), [run]),
    print: useCallback((order) => run(order, 'print', ''), [run]),
    clear: useCallback(() => {
      setError(null);
      setDone(null);
    }, []),
  };
}
