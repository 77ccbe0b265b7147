import { Alert, Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { outcomeLabels, type Opinion, type OpinionDecision, type Outcome } from '../../../shared/model/opinion.js';
import type { AdoptedCheck } from '../../../shared/review/adopted-check.js';
import { SavedText } from './saved-text.js';

interface OpinionDecisionProps {
  readonly opinion: Opinion;
  /** All opinions of its group, itself among them; only itself when it is in none. */
  readonly group: readonly Opinion[];
  readonly check: AdoptedCheck | undefined;
  readonly readOnly: boolean;
  readonly onDecide: (ids: readonly string[], decision: Partial<OpinionDecision>) => void;
  readonly onShow: (offset: number) => void;
}

type Choice = Outcome | 'open';

const choices: readonly { readonly value: Choice; readonly label: string }[] = [
  { value: 'open', label: '未处理' },
  { value: 'adopted', label: outcomeLabels.adopted },
  { value: 'partly', label: outcomeLabels.partly },
  { value: 'rejected', label: outcomeLabels.rejected },
];

/** What the office decides about an opinion (or its group), and whether the text holds what was promised. */
export function OpinionDecisionForm({ opinion, group, check, readOnly, onDecide, onShow }: OpinionDecisionProps) {
  const [together, setTogether] = useState(true);
  const ids = together ? group.map(({ id }) => id) : [opinion.id];
  const decide = (decision: Partial<OpinionDecision>): void => onDecide(ids, decision);
  const { outcome, outcomeReason, finalWording, proposed } = opinion;
  return (
    <section className="opinion-decision" aria-label="采纳情况">
      <div className="opinion-outcome">
        <Segmented<Choice>
          aria-label="采纳情况"
          data-testid="outcome"
          disabled={readOnly}
          options={[...choices]}
          value={outcome ?? 'open'}
          onChange={(value) => decide({ outcome: value === 'open' ? null : value })}
        />
        {group.length > 1 && (
          <Checkbox checked={together} onChange={(event) => setTogether(event.target.checked)} data-testid="together">
            同组 {group.length} 条一并处理
          </Checkbox>
        )}
      </div>
      <SavedText
        label={outcome === 'rejected' ? '不采纳理由' : '说明（采纳理由）'}
        value={outcomeReason}
        testId="outcome-reason"
        readOnly={readOnly}
        placeholder={outcome === 'rejected' || outcome === 'partly' ? '请写明理由，会印在意见采纳情况表中' : ''}
        onSave={(value) => decide({ outcomeReason: value })}
      />
      {outcome !== 'rejected' && (
        <>
          <SavedText
            label="修改后表述"
            value={finalWording}
            testId="final-wording"
            readOnly={readOnly}
            placeholder="最终文本中应出现的文字，用来核对是否真的改了"
            onSave={(value) => decide({ finalWording: value })}
          />
          {proposed !== '' && finalWording === '' && !readOnly && (
            <Button size="small" onClick={() => decide({ finalWording: proposed })} data-testid="take-proposed">
              用单位建议的表述
            </Button>
          )}
        </>
      )}
      {check && <CheckNotice check={check} onShow={onShow} />}
    </section>
  );
}

function CheckNotice({ check, onShow }: { readonly check: AdoptedCheck; readonly onShow: (offset: number) => void }) {
  const { state, message, span } = check;
  return (
    <Alert
      showIcon
      type={state === 'found' ? 'success' : 'warning'}
      data-testid="adopted-check"
      data-state={state}
      title={`与本稿文字核对：${message}`}
      action={
        span && (
          <Button size="small" onClick={() => onShow(span[0])}>
            看原文
          </Button>
        )
      }
    />
  );
}
