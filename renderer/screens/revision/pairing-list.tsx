import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Pairing } from '../../../shared/model/pairing.js';
import type { DraftTexts } from './draft-texts.js';
import { PairingRow, type PairingActions } from './pairing-row.js';
import { pairingKey } from './pending-revision.js';

interface PairingListProps {
  readonly pairings: readonly Pairing[];
  readonly old: DraftTexts;
  readonly draft: DraftTexts;
  readonly confirmed: ReadonlySet<string>;
  readonly actions: PairingActions | null;
  /** What to say when no pairing is to be shown. */
  readonly empty: string;
}

/**
 * Pairings one below the other, old draft left, new draft right. Only the rows in sight are drawn. ↑ and ↓ go from row to
 * row, Enter confirms one and goes on.
 */
export function PairingList({ pairings, old, draft, confirmed, actions, empty }: PairingListProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  const rows = useVirtualizer({
    count: pairings.length,
    getScrollElement: () => pane.current,
    estimateSize: () => 76,
    getItemKey: (index) => pairingKey(pairings[index] ?? noPairing),
    overscan: 8,
  });
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = pane.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus();
  });
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(pairings.length - 1, index));
    wantsFocus.current = true;
    setCurrent(next);
    rows.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof HTMLElement ? event.target.dataset['index'] : undefined;
    if (row === undefined) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const pairing = pairings[Number(row)];
    if (step !== 0) goTo(Number(row) + step);
    else if (event.key === 'Enter' && actions && pairing && pairing.kind !== 'unchanged') {
      actions.confirm(pairing, true);
      goTo(Number(row) + 1);
    } else return;
    event.preventDefault();
  };
  if (pairings.length === 0) return <p className="pairing-empty muted">{empty}</p>;
  return (
    <div className="pairing-pane" ref={pane} data-testid="pairing-list">
      <div className="pairing-head" aria-hidden>
        <span>变化</span>
        <span>原稿</span>
        <span>新稿</span>
        <span>说明</span>
      </div>
      <div
        role="list"
        aria-label="两稿逐句对照"
        className="pairing-rows"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {rows.getVirtualItems().map((item) => {
          const pairing = pairings[item.index] ?? noPairing;
          return (
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              role="listitem"
              aria-setsize={pairings.length}
              aria-posinset={item.index + 1}
              tabIndex={item.index === Math.min(current, pairings.length - 1) ? 0 : -1}
              className="pairing-row"
              data-kind={pairing.kind}
              style={{ transform: `translateY(${item.start}px)` }}
              onFocus={() => setCurrent(item.index)}
            >
              <PairingRow
                pairing={pairing}
                old={old}
                draft={draft}
                confirmed={confirmed.has(pairingKey(pairing))}
                actions={actions}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const noPairing: Pairing = { kind: 'unchanged', old: [], new: [], oldSentences: [], newSentences: [], why: '' };
