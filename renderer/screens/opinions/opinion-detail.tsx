import { Button, Popconfirm } from 'antd';
import type { Opinion } from '../../../shared/model/opinion.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { OpinionPatch, OpinionTarget } from '../../usecases/edit-opinions.js';
import { OpinionDecisionForm } from './opinion-decision.js';
import type { OpinionFacts } from './opinion-filter.js';
import { PlaceSelect } from './place-select.js';
import { SavedText } from './saved-text.js';
import { SimilarOpinions } from './similar-opinions.js';
import type { OpinionActions } from './use-opinion-actions.js';

interface OpinionDetailProps {
  readonly workspace: PlanWorkspace;
  readonly opinion: Opinion;
  readonly similar: readonly Opinion[];
  readonly group: readonly Opinion[];
  readonly facts: OpinionFacts;
  readonly readOnly: boolean;
  readonly actions: OpinionActions;
  readonly onSentence: (sentence: number) => void;
  readonly onOffset: (offset: number) => void;
  readonly onChoose: (opinionId: string) => void;
}

/** One opinion whole: what the unit wrote, where it belongs, similar ones, and what the office decides. */
export function OpinionDetail(props: OpinionDetailProps) {
  const { workspace, opinion, group, readOnly, actions } = props;
  const { id, sentence } = opinion;
  const text = (label: string, field: 'unit' | 'text' | 'proposed' | 'reason' | 'quote') => (
    <SavedText
      label={label}
      value={opinion[field]}
      testId={`opinion-${field}`}
      readOnly={readOnly}
      onSave={(value) => actions.edit([id], { [field]: value } satisfies OpinionPatch)}
    />
  );
  return (
    <div className="opinion-panel" data-testid="opinion-detail">
      <div className="opinion-panel-head">
        <h2>{opinion.unit || '意见'}</h2>
        <span className="muted">{opinion.place}</span>
        <span className="opinion-panel-buttons">
          <Button
            size="small"
            disabled={sentence === null}
            onClick={() => sentence !== null && props.onSentence(sentence)}
            data-testid="go-to-sentence"
          >
            看原句
          </Button>
          {!readOnly && (
            <Popconfirm title="删除这条意见？" description="可以撤销。" onConfirm={() => actions.remove([id])}>
              <Button size="small" data-testid="remove-opinion">
                删除
              </Button>
            </Popconfirm>
          )}
        </span>
      </div>
      {text('反馈单位', 'unit')}
      <div className="opinion-field">
        <span>针对</span>
        <PlaceSelect
          workspace={workspace}
          target={targetOf(opinion)}
          disabled={readOnly}
          onChange={(target) => actions.place(id, target)}
        />
      </div>
      {text('原文', 'quote')}
      {text('意见内容', 'text')}
      {text('建议改为', 'proposed')}
      {text('提出理由', 'reason')}
      <SimilarOpinions
        opinion={opinion}
        similar={props.similar}
        group={group}
        readOnly={readOnly}
        onGroup={actions.group}
        onUngroup={(all) =>
          actions.edit(
            all.map((one) => one.id),
            { group: '' },
          )
        }
        onChoose={props.onChoose}
      />
      <OpinionDecisionForm
        opinion={opinion}
        group={group}
        check={props.facts.checks.get(id)}
        readOnly={readOnly}
        onDecide={actions.edit}
        onShow={props.onOffset}
      />
    </div>
  );
}

function targetOf({ lineage, sentence }: Opinion): OpinionTarget {
  if (lineage !== null) return { lineage };
  return sentence === null ? null : { sentence };
}
