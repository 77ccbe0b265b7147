import { Button, Radio } from 'antd';
import { useState } from 'react';
import { granularityLabels, granularitySchema, type Granularity, type Plan } from '../../shared/model/plan.js';
import type { AppError } from '../../shared/result.js';
import { ErrorNotice } from '../components/error-notice.js';
import { useApp } from '../hooks/app-context.js';
import { changeGranularity, previewGranularity, type GranularityEffect } from '../usecases/change-granularity.js';

interface GranularityChoiceProps {
  readonly plan: Plan;
  /** The table was made anew. */
  readonly onDone: () => void;
}

/** 分解粒度: says what another one would do to the table before it is made anew; assignments are kept, one undo. */
export function GranularityChoice({ plan, onDone }: GranularityChoiceProps) {
  const context = useApp();
  const [chosen, setChosen] = useState<{ granularity: Granularity; effect: GranularityEffect } | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const choose = async (granularity: Granularity): Promise<void> => {
    if (granularity === plan.granularity) return setChosen(null);
    const effect = await previewGranularity(context, plan.id, granularity);
    if (effect.ok) setChosen({ granularity, effect: effect.value });
    else setError(effect.error);
  };
  const change = async (): Promise<void> => {
    if (chosen === null) return;
    const done = await changeGranularity(context, plan.id, chosen.granularity);
    if (done.ok) onDone();
    else setError(done.error);
  };
  return (
    <div className="granularity-choice" data-testid="plan-granularity">
      <span>分解粒度</span>
      <Radio.Group
        value={chosen?.granularity ?? plan.granularity}
        onChange={(event) => void choose(granularitySchema.parse(event.target.value))}
        options={granularitySchema.options.map((value) => ({ value, label: granularityLabels[value] }))}
      />
      {chosen !== null && (
        <div role="status">
          {effectWords(chosen.effect)}
          <Button size="small" type="primary" onClick={() => void change()} data-testid="plan-regranulate">
            {granularityLabels[chosen.granularity]}重新分解
          </Button>
        </div>
      )}
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
    </div>
  );
}

function effectWords({ before, after, joined, rewordingsLost }: GranularityEffect): string {
  return [
    `任务由 ${before} 项变为 ${after} 项，分工跟着走`,
    ...(joined > 0 ? [`${joined} 项由分工不同的几项合成，单位一个不丢，请再看一遍`] : []),
    ...(rewordingsLost > 0 ? [`${rewordingsLost} 项改写过的文字回到原文`] : []),
    '可以撤销。',
  ].join('；');
}
