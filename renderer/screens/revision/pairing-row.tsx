import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, useMemo } from 'react';
import { pairingKindLabels, type Pairing } from '../../../shared/model/pairing.js';
import type { DraftTexts } from './draft-texts.js';
import { innerDifference } from './inner-difference.js';
import { PairingSide } from './pairing-side.js';

/** What can be done in the rows; null for a comparison that is only shown. */
export interface PairingActions {
  readonly chosenOld: ReadonlySet<number>;
  readonly chosenNew: ReadonlySet<number>;
  readonly choose: (side: 'old' | 'new', sentence: number, chosen: boolean) => void;
  readonly confirm: (pairing: Pairing, confirmed: boolean) => void;
  readonly unpair: (pairing: Pairing) => void;
}

interface PairingRowProps {
  readonly pairing: Pairing;
  readonly old: DraftTexts;
  readonly draft: DraftTexts;
  readonly confirmed: boolean;
  readonly actions: PairingActions | null;
}

const quiet: ReadonlySet<Pairing['kind']> = new Set(['unchanged', 'wording']);

/** One pairing: its kind, 原稿, 新稿, and why it is what it is. */
export const PairingRow = memo(function PairingRow({ pairing, old, draft, confirmed, actions }: PairingRowProps) {
  const { kind, oldSentences, newSentences, why } = pairing;
  const pieces = useMemo(
    () => innerDifference(oldSentences.map(old.text), newSentences.map(draft.text)),
    [oldSentences, newSentences, old, draft],
  );
  return (
    <>
      <div className={`pairing-kind is-${kind}`}>
        <b>{pairingKindLabels[kind]}</b>
        {kind === 'substance' && <span>分工需复核</span>}
        {confirmed && (
          <span className="pairing-confirmed">
            <CheckOutlined /> 已确认
          </span>
        )}
      </div>
      <PairingSide
        side="old"
        sentences={oldSentences}
        place={old.place}
        pieces={pieces.old}
        chosen={actions?.chosenOld ?? null}
        onChoose={(sentence, chosen) => actions?.choose('old', sentence, chosen)}
      />
      <PairingSide
        side="new"
        sentences={newSentences}
        place={draft.place}
        pieces={pieces.new}
        chosen={actions?.chosenNew ?? null}
        onChoose={(sentence, chosen) => actions?.choose('new', sentence, chosen)}
      />
      <div className="pairing-why">
        <span className={quiet.has(kind) ? 'muted' : ''}>{why}</span>
        {actions && (
          <span className="pairing-buttons">
            {kind !== 'unchanged' && (
              <Button
                size="small"
                data-testid="confirm-pairing"
                onClick={() => actions.confirm(pairing, !confirmed)}
                aria-pressed={confirmed}
              >
                {confirmed ? '取消确认' : '确认'}
              </Button>
            )}
            {oldSentences.length > 0 && newSentences.length > 0 && (
              <Button size="small" type="text" data-testid="unpair" onClick={() => actions.unpair(pairing)}>
                拆开
              </Button>
            )}
          </span>
        )}
      </div>
    </>
  );
});
