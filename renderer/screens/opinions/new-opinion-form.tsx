import { AutoComplete, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useOpinionEntry } from '../../hooks/opinion-entry.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { NewOpinion, OpinionTarget } from '../../usecases/edit-opinions.js';
import { PlaceSelect } from './place-select.js';

interface NewOpinionFormProps {
  readonly workspace: PlanWorkspace;
  readonly target: OpinionTarget;
  /** True when it was stored. */
  readonly onAdd: (target: OpinionTarget, content: NewOpinion) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Typing an opinion: who, about what, what they say and propose. */
export function NewOpinionForm({ workspace, onAdd, onCancel, ...props }: NewOpinionFormProps) {
  const [target, setTarget] = useState(props.target);
  const content = useOpinionEntry((state) => state.typed);
  const set = useOpinionEntry((state) => state.type);
  const complete = content.unit.trim() !== '' && (content.text.trim() !== '' || content.proposed.trim() !== '');
  const field = (name: 'text' | 'proposed' | 'reason', label: string) => (
    <label className="opinion-field">
      <span>{label}</span>
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 6 }}
        value={content[name]}
        data-testid={`new-opinion-${name}`}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className="opinion-panel"
      aria-label="录入意见"
      data-testid="new-opinion"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void onAdd(target, content);
      }}
    >
      <h2>录入意见</h2>
      <label className="opinion-field">
        <span>反馈单位</span>
        <AutoComplete
          autoFocus
          value={content.unit}
          data-testid="new-opinion-unit"
          showSearch={{ filterOption: (words, option) => String(option?.value ?? '').includes(words) }}
          options={workspace.units.map(({ name }) => ({ value: name }))}
          onChange={(unit: string) => set({ unit })}
        />
      </label>
      <div className="opinion-field">
        <span>针对</span>
        <PlaceSelect workspace={workspace} target={target} onChange={setTarget} />
      </div>
      {field('text', '意见内容')}
      {field('proposed', '建议改为')}
      {field('reason', '提出理由')}
      <Space>
        <Button type="primary" htmlType="submit" disabled={!complete} data-testid="save-opinion">
          存入
        </Button>
        <Button onClick={onCancel}>取消</Button>
        {!complete && <span className="muted">填上单位和意见（或建议的表述）就可以存。</span>}
      </Space>
    </form>
  );
}
