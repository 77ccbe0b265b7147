import { Select } from 'antd';
import { useMemo } from 'react';
import { sliceSpan } from '../../../shared/model/span.js';
import { placeWords, sentencePlaces } from '../../../shared/review/sentence-place.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { OpinionTarget } from '../../usecases/edit-opinions.js';

interface PlaceSelectProps {
  readonly workspace: Pick<PlanWorkspace, 'source' | 'tasks'>;
  readonly target: OpinionTarget;
  readonly disabled?: boolean;
  readonly onChange: (target: OpinionTarget) => void;
}

const whole = '全文（不针对某一句）';

/** What an opinion is about: the whole text, one sentence (found by its place or its words), or the task chosen before. */
export function PlaceSelect({ workspace, target, disabled = false, onChange }: PlaceSelectProps) {
  const { source, tasks } = workspace;
  const sentences = useMemo(() => {
    const places = sentencePlaces(source.parsed);
    return source.parsed.sentences.map(({ span }, index) => {
      const place = places[index];
      const words = sliceSpan(source.document.text, span).trim();
      return { value: `sentence:${index}`, label: `${place ? placeWords(place) : ''} ${words}` };
    });
  }, [source]);
  const lineage = target !== null && 'lineage' in target ? target.lineage : null;
  const at = tasks.findIndex((task) => task.lineage === lineage);
  const task = tasks[at];
  const options = [
    { value: 'whole', label: whole },
    ...(task ? [{ value: 'task', label: `第 ${at + 1} 项任务 ${task.text}` }] : []),
    ...sentences,
  ];
  return (
    <Select
      className="opinion-place"
      aria-label="意见针对"
      data-testid="opinion-place"
      showSearch={{ optionFilterProp: 'label' }}
      disabled={disabled}
      value={valueOf(target, task !== undefined)}
      options={options}
      onChange={(value) => onChange(targetOf(value, target))}
    />
  );
}

function valueOf(target: OpinionTarget, hasTask: boolean): string {
  if (target === null) return 'whole';
  if ('sentence' in target) return `sentence:${target.sentence}`;
  return hasTask ? 'task' : 'whole';
}

function targetOf(value: string, before: OpinionTarget): OpinionTarget {
  if (value === 'whole') return null;
  return value === 'task' ? before : { sentence: Number(value.slice('sentence:'.length)) };
}
