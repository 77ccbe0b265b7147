import { pairingKindLabels, type Pairing, type PairingKind } from '../../../shared/model/pairing.js';
import { pairingKey } from './pending-revision.js';

/** Which pairings the list shows: all that changed, those not confirmed yet, all, or those of one kind. */
export type PairingFilter = 'changed' | 'open' | 'all' | PairingKind;

/** How the chips and rows call the kinds; 实质变化 says what it means for the clerk. */
export const kindWords: Readonly<Record<PairingKind, string>> = {
  ...pairingKindLabels,
  substance: '实质变化（分工需复核）',
};

export const filterWords: Readonly<Record<PairingFilter, string>> = {
  changed: '有变化',
  open: '待确认',
  all: '全部',
  ...kindWords,
};

const kinds: readonly PairingKind[] = ['substance', 'new', 'deleted', 'split', 'merged', 'wording', 'unchanged'];

/** The chips in their order; without `open` where nothing can be confirmed. */
export function pairingFilters(confirming: boolean): readonly PairingFilter[] {
  return confirming ? ['changed', 'open', 'all', ...kinds] : ['changed', 'all', ...kinds];
}

/** The pairings that a chip stands for. */
export function filterPairings(
  pairings: readonly Pairing[],
  filter: PairingFilter,
  confirmed: ReadonlySet<string>,
): readonly Pairing[] {
  if (filter === 'all') return pairings;
  if (filter === 'changed') return pairings.filter(isChanged);
  if (filter === 'open') return openPairings(pairings, confirmed);
  return pairings.filter(({ kind }) => kind === filter);
}

/** What the clerk has still to look at: every change that she has not confirmed. */
export function openPairings(pairings: readonly Pairing[], confirmed: ReadonlySet<string>): readonly Pairing[] {
  return pairings.filter((pairing) => isChanged(pairing) && !confirmed.has(pairingKey(pairing)));
}

function isChanged({ kind }: Pairing): boolean {
  return kind !== 'unchanged';
}
