import { useCallback, useMemo, useState } from 'react';
import type { Pairing } from '../../../shared/model/pairing.js';
import type { PlanSource } from '../../../shared/model/plan.js';
import type { AppError, Result } from '../../../shared/result.js';
import { pairByHand, unpair, type Drafts, type SentencePair } from '../../../shared/review/correct-pairings.js';
import { draftOfSource } from '../../../shared/review/revise-plan.js';
import { useApp } from '../../hooks/app-context.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { acceptRevision, previewRevision } from '../../usecases/revise-plan.js';
import { openPairings } from './pairing-filter.js';
import { pairingKey, usePendingRevision, type PendingRevision } from './pending-revision.js';

/** What the clerk can do with a revised draft between opening and accepting it. Nothing is stored before `accept`. */
export interface RevisionControl {
  readonly pending: PendingRevision | null;
  /** What is going on, in words; null when nothing is. */
  readonly busy: string | null;
  readonly error: AppError | null;
  readonly clearError: () => void;
  readonly open: () => Promise<void>;
  /** 仍然对照: pairs a text that looks like another document. */
  readonly pairAnyway: () => void;
  readonly pair: (chosen: SentencePair) => Promise<boolean>;
  readonly unpair: (pairing: Pairing) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly confirm: (pairing: Pairing, confirmed: boolean) => void;
  readonly confirmAll: () => void;
  readonly accept: () => Promise<void>;
  readonly cancel: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Opening, comparing, correcting and accepting a revised draft of the plan whose source is given. */
export function useRevision(source: PlanSource): RevisionControl {
  const context = useApp();
  const { planId } = source;
  const openPlan = useUiStore((state) => state.openPlan);
  const stored = usePendingRevision((state) => state.pending);
  const set = usePendingRevision((state) => state.set);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const pending = stored?.planId === planId ? stored : null;
  const drafts = useMemo(() => draftsOf(source, pending?.read), [source, pending?.read]);

  const attempt = async <T>(words: string, work: () => Promise<Result<T>>): Promise<T | null> => {
    setBusy(words);
    setError(null);
    const done = await work();
    setBusy(null);
    if (done.ok) return done.value;
    setError(done.error);
    return null;
  };
  const open = async (): Promise<void> => {
    const read = await attempt('正在读取新稿…', () => context.host.invoke('document.open', {}));
    if (read === null) return;
    const preview = await attempt('正在逐句对照…', () => previewRevision(context, planId, read));
    if (preview) set({ planId, read, preview, asking: preview.differentDocument, confirmed: nothing, past: [] });
  };
  const show = async (pairings: readonly Pairing[], past: PendingRevision['past']): Promise<void> => {
    if (!pending) return;
    const preview = await attempt('正在重新对照…', () => previewRevision(context, planId, pending.read, pairings));
    if (preview) set({ ...pending, preview, past });
  };
  const correct = (pairings: readonly Pairing[]): Promise<void> =>
    show(pairings, [...(pending?.past ?? []), pending?.preview.pairings ?? []]);
  const pair = async (chosen: SentencePair): Promise<boolean> => {
    if (!pending || !drafts) return false;
    const made = pairByHand(pending.preview.pairings, chosen, drafts);
    setError(made.ok ? null : made.error);
    if (made.ok) await correct(made.value);
    return made.ok;
  };
  const accept = async (): Promise<void> => {
    if (!pending) return;
    const { read, preview } = pending;
    const made = await attempt('正在接受新稿…', () => acceptRevision(context, read, planId, preview.pairings));
    if (!made) return;
    set(null);
    openPlan(made.planId, 'revision');
  };
  const confirm = (pairings: readonly Pairing[], yes: boolean): void => {
    if (!pending) return;
    const confirmed = new Set(pending.confirmed);
    for (const key of pairings.map(pairingKey)) {
      if (yes) confirmed.add(key);
      else confirmed.delete(key);
    }
    set({ ...pending, confirmed });
  };
  return {
    pending,
    busy,
    error,
    clearError: useCallback(() => setError(null), []),
    open,
    pairAnyway: () => pending && set({ ...pending, asking: false }),
    pair,
    unpair: async (pairing) => {
      if (pending && drafts) await correct(unpair(pending.preview.pairings, pairing, drafts));
    },
    takeBack: async () => {
      const before = pending?.past.at(-1);
      if (pending && before) await show(before, pending.past.slice(0, -1));
    },
    confirm: (pairing, confirmed) => confirm([pairing], confirmed),
    confirmAll: () => pending && confirm(openPairings(pending.preview.pairings, pending.confirmed), true),
    accept,
    cancel: () => set(null),
  };
}

function draftsOf(source: PlanSource, read: PendingRevision['read'] | undefined): Drafts | null {
  return read ? { old: draftOfSource(source), new: { text: read.document.text, parsed: read.parsed } } : null;
}
