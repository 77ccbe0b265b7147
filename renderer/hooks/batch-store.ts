import { create } from 'zustand';
import type { ExportReceipt } from '../../shared/ipc/contract.js';
import type { AppError } from '../../shared/result.js';

/** The two pages that have files written; one batch runs at a time. */
export type BatchOwner = 'export' | 'dispatch';

/** What came of the last batch of a page, for the plan that it was about. */
interface Outcome {
  readonly planId: string;
  readonly receipt: ExportReceipt | null;
  readonly error: AppError | null;
}

/**
 * The batches of the window. Above the pages, because a batch goes on while the clerk looks at something else: coming back
 * she finds its progress, its receipt and its buttons.
 */
interface BatchState {
  readonly folder: string | null;
  readonly running: BatchOwner | null;
  readonly paused: boolean;
  readonly outcomes: Readonly<Partial<Record<BatchOwner, Outcome>>>;
  setFolder(folder: string): void;
  setPaused(paused: boolean): void;
  begin(owner: BatchOwner): void;
  end(owner: BatchOwner, outcome: Outcome): void;
  clear(owner: BatchOwner): void;
}

export const useBatchStore = create<BatchState>()((set) => ({
  folder: null,
  running: null,
  paused: false,
  outcomes: {},
  setFolder: (folder) => set({ folder }),
  setPaused: (paused) => set({ paused }),
  begin: (owner) => set({ running: owner, paused: false }),
  end: (owner, outcome) => set((state) => ({ running: null, outcomes: { ...state.outcomes, [owner]: outcome } })),
  clear: (owner) =>
    set((state) => {
      const outcomes = { ...state.outcomes };
      delete outcomes[owner];
      return { outcomes };
    }),
}));
