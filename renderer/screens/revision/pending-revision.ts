import { create } from 'zustand';
import type { ReadDocument } from '../../../shared/ipc/contract.js';
import type { Pairing } from '../../../shared/model/pairing.js';
import type { RevisionPreview } from '../../usecases/revise-plan.js';

/** A revised draft that was opened and compared, not stored. */
export interface PendingRevision {
  /** The draft that it is compared with. */
  readonly planId: string;
  readonly read: ReadDocument;
  readonly preview: RevisionPreview;
  /** True while the clerk has not said that a text this different shall be paired all the same. */
  readonly asking: boolean;
  /** Keys of the pairings that the clerk has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** The pairings before each correction, the last one at the end: corrections can be taken back. */
  readonly past: readonly (readonly Pairing[])[];
}

interface PendingState {
  readonly pending: PendingRevision | null;
  readonly set: (pending: PendingRevision | null) => void;
}

/** Lives outside of the page, so that a look at another place loses no correction. */
export const usePendingRevision = create<PendingState>()((set) => ({
  pending: null,
  set: (pending) => set({ pending }),
}));

/** Names a pairing by its sentences. */
export function pairingKey({ oldSentences, newSentences }: Pairing): string {
  return `${oldSentences.join(',')}|${newSentences.join(',')}`;
}
