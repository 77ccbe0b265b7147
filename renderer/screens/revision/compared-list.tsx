import { useState } from 'react';
import type { Pairing } from '../../../shared/model/pairing.js';
import { Chips } from '../../components/chips.js';
import type { DraftTexts } from './draft-texts.js';
import { filterPairings, filterWords, pairingFilters, type PairingFilter } from './pairing-filter.js';
import { PairingList } from './pairing-list.js';
import type { PairingActions } from './pairing-row.js';

interface ComparedListProps {
  readonly pairings: readonly Pairing[];
  readonly old: DraftTexts;
  readonly draft: DraftTexts;
  readonly confirmed: ReadonlySet<string>;
  /** Null for a comparison that is only shown. */
  readonly actions: PairingActions | null;
}

const loud: ReadonlySet<PairingFilter> = new Set(['open', 'substance']);

/** The pairings of two drafts below the chips that filter them; each chip counts its own. */
export function ComparedList({ pairings, old, draft, confirmed, actions }: ComparedListProps) {
  const [filter, setFilter] = useState<PairingFilter>('changed');
  const chips = pairingFilters(actions !== null).map((value) => ({
    value,
    words: filterWords[value],
    count: filterPairings(pairings, value, confirmed).length,
    loud: loud.has(value),
  }));
  return (
    <>
      <div className="revision-chips">
        <Chips label="按变化筛选" chips={chips} current={filter} onChoose={setFilter} />
      </div>
      <PairingList
        key={filter}
        pairings={filterPairings(pairings, filter, confirmed)}
        old={old}
        draft={draft}
        confirmed={confirmed}
        actions={actions}
        empty={filter === 'changed' ? '两稿没有不同的句子。' : `没有“${filterWords[filter]}”的句子。`}
      />
    </>
  );
}
