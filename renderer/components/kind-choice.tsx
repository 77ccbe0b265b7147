import { Segmented } from 'antd';
import type { SentenceKind } from '../../shared/model/parsed-plan.js';
import { placeLabels } from './document/document-view.js';

/** The kinds that the clerk can give a sentence. */
export type ChosenKind = 'task' | 'indicator' | 'background' | 'undecided';

const choices: readonly ChosenKind[] = ['task', 'indicator', 'background', 'undecided'];

interface KindChoiceProps {
  readonly kind: SentenceKind;
  readonly onChange: (kind: ChosenKind) => void;
}

/** 任务 / 指标 / 不分解 / 待定 for one sentence. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  return (
    <Segmented
      size="small"
      aria-label="这一句是"
      data-testid="kind-choice"
      options={choices.map((value) => ({ value, label: placeLabels[value] }))}
      value={choices.find((value) => value === kind) ?? (kind as ChosenKind)}
      onChange={onChange}
    />
  );
}
