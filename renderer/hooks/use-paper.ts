import { useCallback, useRef, useState } from 'react';
import type { PaperOrder, PaperOutcome } from '../../shared/ipc/paper-orders.js';
import type { AppError, Result } from '../../shared/result.js';
import { printPaper } from '../usecases/print-paper.js';
import { useApp } from './app-context.js';

/** A paper that was saved or printed, in the clerk's words; `path` is its file, null for paper. */
export interface PaperDone {
  readonly words: string;
  readonly path: string | null;
}

/** A paper that left the window, and how. */
export interface LeftPaper {
  readonly order: PaperOrder;
  readonly outcome: Extract<PaperOutcome, { outcome: 'saved' | 'printed' }>;
}

/** A paper in the window: its picture, saving as PDF, printing. */
export interface PaperControl {
  readonly pdf: Uint8Array | null;
  readonly busy: boolean;
  readonly error: AppError | null;
  /** What was done last. */
  readonly done: PaperDone | null;
  preview(order: () => Promise<Result<PaperOrder>>): Promise<void>;
  /** Null when nothing was saved or printed. */
  save(order: () => Promise<Result<PaperOrder>>, suggestedName: string): Promise<LeftPaper | null>;
  print(order: () => Promise<Result<PaperOrder>>): Promise<LeftPaper | null>;
  clear(): void;
}

export function usePaper(): PaperControl {
  const context = useApp();
  const [pdf, setPdf] = useState<Uint8Array | null>(null);
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<PaperDone | null>(null);
  /** Only the newest picture is shown. */
  const newest = useRef(0);

  const run = useCallback(
    async (
      make: () => Promise<Result<PaperOrder>>,
      mode: 'preview' | 'save' | 'print',
      name: string,
    ): Promise<LeftPaper | null> => {
      const mine = mode === 'preview' ? ++newest.current : 0;
      setRunning((count) => count + 1);
      const order = await make();
      const made = order.ok ? await printPaper(context, order.value, mode, name) : order;
      setRunning((count) => count - 1);
      if (mode === 'preview' && mine !== newest.current) return null;
      setError(made.ok ? null : made.error);
      if (!made.ok || !order.ok) return null;
      if (made.value.outcome === 'preview') setPdf(made.value.pdf);
      if (made.value.outcome === 'saved') setDone({ words: '已存为 PDF：', path: made.value.path });
      if (made.value.outcome === 'printed') setDone({ words: '已送打印机。', path: null });
      if (made.value.outcome !== 'saved' && made.value.outcome !== 'printed') return null;
      return { order: order.value, outcome: made.value };
    },
    [context],
  );
  return {
    pdf,
    busy: running > 0,
    error,
    done,
    preview: useCallback(async (order) => void (await run(order, 'preview', '')), [run]),
    save: useCallback((order, name) => run(order, 'save', name), [run]),
    print: useCallback((order) => run(order, 'print', ''), [run]),
    clear: useCallback(() => {
      setError(null);
      setDone(null);
    }, []),
  };
}
