import { create } from 'zustand';
import type { OpinionTarget } from '../usecases/edit-opinions.js';

/** The words of an opinion that is being typed. */
export interface TypedOpinion {
  readonly unit: string;
  readonly text: string;
  readonly proposed: string;
  readonly reason: string;
}

/** The opinion that the clerk is looking at, and the one that she is about to type. */
interface OpinionEntry {
  readonly chosen: string | null;
  /** What the new opinion is about; undefined while none is being typed. */
  readonly target: OpinionTarget | undefined;
  /** Kept while she looks at another opinion or another page. */
  readonly typed: TypedOpinion;
  choose(opinionId: string | null): void;
  begin(target: OpinionTarget): void;
  type(patch: Partial<TypedOpinion>): void;
  /** The new opinion is stored, or given up. */
  end(): void;
}

const nothingTyped: TypedOpinion = { unit: '', text: '', proposed: '', reason: '' };

/** Lives outside of the pages: 审核分解 begins an opinion about the chosen row, 征求意见 takes it down. */
export const useOpinionEntry = create<OpinionEntry>()((set) => ({
  chosen: null,
  target: undefined,
  typed: nothingTyped,
  choose: (chosen) => set({ chosen, target: undefined }),
  begin: (target) => set({ target }),
  type: (patch) => set(({ typed }) => ({ typed: { ...typed, ...patch } })),
  end: () => set({ target: undefined, typed: nothingTyped }),
}));
