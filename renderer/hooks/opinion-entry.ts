import { create } from 'zustand';
import type { OpinionTarget } from '../usecases/edit-opinions.js';

/** The opinion that the clerk is looking at, and the one that she is about to type. */
interface OpinionEntry {
  readonly chosen: string | null;
  /** What the new opinion is about; undefined while none is being typed. */
  readonly target: OpinionTarget | undefined;
  choose(opinionId: string | null): void;
  begin(target: OpinionTarget): void;
  end(): void;
}

/** Lives outside of the pages: 审核分解 begins an opinion about the chosen row, 征求意见 takes it down. */
export const useOpinionEntry = create<OpinionEntry>()((set) => ({
  chosen: null,
  target: undefined,
  choose: (chosen) => set({ chosen, target: undefined }),
  begin: (target) => set({ target }),
  end: () => set({ target: undefined }),
}));
