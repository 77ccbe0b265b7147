import { Select } from 'antd';
import { useMemo } from 'react';
import type { NoticeKind } from '../../../shared/model/notice.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { chosenTasks, followTasks, taskKinds, valuesOfTasks } from '../../usecases/task-values.js';
import { Field, type DraftProps } from './notice-inputs.js';

interface TaskChoiceProps extends DraftProps {
  readonly kind: NoticeKind;
  readonly workspace: Pick<PlanWorkspace, 'plan' | 'tasks'>;
}

const labels: Readonly<Partial<Record<NoticeKind, string>>> = {
  督办单: '督办哪项任务（选后自动填任务来源、督办事项、承办单位、完成时限，可再改）',
  催报通知: '催报哪些任务（选后自动填报送事项、未报单位，可再改）',
  通报: '哪些任务未达序时进度（选后自动填，可再改）',
};

/** The tasks of the plan that the notice is about; what they know is filled in where the clerk has written nothing herself. */
export function TaskChoice({ kind, workspace, draft, onChange }: TaskChoiceProps) {
  const { plan, tasks } = workspace;
  const options = useMemo(
    () => tasks.map(({ lineage, text }, index) => ({ value: lineage, label: `${index + 1} ${text}` })),
    [tasks],
  );
  if (!taskKinds.has(kind)) return null;
  const valuesFor = (lineages: readonly string[]) => valuesOfTasks(kind, plan, chosenTasks(tasks, lineages));
  const choose = (chosen: string[]): void =>
    onChange({ tasks: chosen, values: followTasks(draft.values, valuesFor(draft.tasks), valuesFor(chosen)) });
  return (
    <Field label={labels[kind] ?? ''}>
      <Select
        mode="multiple"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={draft.tasks.filter((lineage) => tasks.some((task) => task.lineage === lineage))}
        options={options}
        placeholder="按序号或文字查找"
        aria-label={labels[kind]}
        data-testid="notice-tasks"
        maxTagTextLength={14}
        onChange={choose}
      />
    </Field>
  );
}
