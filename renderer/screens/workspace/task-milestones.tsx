import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Milestone, Task } from '../../../shared/model/task.js';
import { DateField } from '../../components/date-field.js';
import { useApp } from '../../hooks/app-context.js';

/** What a gesture does to the 节点 that the store holds. */
export type MilestoneChange = (milestones: readonly Milestone[]) => readonly Milestone[];

interface TaskMilestonesProps {
  readonly task: Task;
  readonly locked: boolean;
  readonly onChange: (change: MilestoneChange) => void;
}

/** 节点 of a task: what, by when, with which result; a line is saved when the clerk leaves its field. */
export function TaskMilestones({ task, locked, onChange }: TaskMilestonesProps) {
  const { newId } = useApp();
  const { milestones } = task;
  const change = (id: string, patch: Partial<Milestone>): void =>
    onChange((all) => all.map((one) => (one.id === id ? { ...one, ...patch } : one)));
  const add = (): void => {
    const added = { id: newId(), text: '', date: null, result: '' };
    onChange((all) => [...all, added]);
  };
  return (
    <div data-testid="milestones">
      {milestones.length === 0 && <p className="muted">还没有节点。节点写明到哪一天完成哪一步，结果随后补记。</p>}
      {milestones.map(({ id, text, date, result }, at) => (
        <div className="milestone" key={id}>
          <SavedInput
            label={`第 ${at + 1} 个节点的内容`}
            value={text}
            placeholder="节点内容"
            locked={locked}
            onSave={(next) => change(id, { text: next })}
          />
          <DateField
            size="small"
            label={`第 ${at + 1} 个节点的日期`}
            disabled={locked}
            value={date ?? ''}
            onChange={(next) => change(id, { date: next === '' ? null : next })}
          />
          <SavedInput
            label={`第 ${at + 1} 个节点的结果`}
            value={result}
            placeholder="完成结果"
            locked={locked}
            onSave={(next) => change(id, { result: next })}
          />
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`删除第 ${at + 1} 个节点`}
            disabled={locked}
            onClick={() => onChange((all) => all.filter((one) => one.id !== id))}
          />
        </div>
      ))}
      <Button size="small" icon={<PlusOutlined />} disabled={locked} onClick={add} data-testid="add-milestone">
        添加节点
      </Button>
    </div>
  );
}

interface SavedInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly locked: boolean;
  readonly onSave: (text: string) => void;
}

/** Holds what is typed until the field is left or Enter is pressed; Esc gives up. */
function SavedInput({ label, value, placeholder, locked, onSave }: SavedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={placeholder}
      disabled={locked}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
