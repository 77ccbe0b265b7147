import { Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Plan } from '../../../shared/model/plan.js';
import { fieldWords, taskFieldLabels, type TaskPatch } from '../../../shared/model/task-fields.js';
import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import type { AppError } from '../../../shared/result.js';
import { patchFromWords, type WordField } from '../../../shared/review/field-from-words.js';
import { unitSplitter } from '../../../shared/review/unit-lists.js';
import { DateField } from '../../components/date-field.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useApp } from '../../hooks/app-context.js';
import { adjustTask } from '../../usecases/issue-plan.js';
import './issue-page.css';

interface AdjustmentDialogProps {
  readonly plan: Plan;
  readonly task: Task;
  readonly units: readonly Unit[];
  /** The number of the slip that was written. */
  readonly onDone: (number: number) => void;
  readonly onCancel: () => void;
}

const fields: readonly WordField[] = [
  'text',
  'leadUnits',
  'supportUnits',
  'leader',
  'personInCharge',
  'liaison',
  'deadline',
  'remark',
];

const wide: ReadonlySet<WordField> = new Set(['text', 'remark']);

/** 调整单: the changed fields of one task, why, and who approved it. Fields left as they are stay as they are. */
export function AdjustmentDialog({ plan, task, units, onDone, onCancel }: AdjustmentDialogProps) {
  const context = useApp();
  const [typed, setTyped] = useState<Partial<Record<WordField, string>>>({});
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState('');
  const [date, setDate] = useState(dayjs().format('YYYY-MM-DD'));
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async (): Promise<void> => {
    const meaning = { split: unitSplitter(units), planYear: plan.planYear };
    const patch = fields.reduce<TaskPatch>((all, field) => {
      const words = typed[field];
      const same = words === undefined || words === fieldWords(task, field);
      return same ? all : { ...all, ...patchFromWords(field, words, meaning) };
    }, {});
    setBusy(true);
    const done = await adjustTask(context, plan.id, { taskId: task.id, patch, reason, approvedBy, date });
    setBusy(false);
    if (done.ok) onDone(done.value.number);
    else setError(done.error);
  };
  return (
    <Modal
      open
      width={860}
      style={{ top: 24 }}
      title="登记调整单"
      okText="登记调整单"
      cancelText="不调整"
      confirmLoading={busy}
      okButtonProps={{ 'data-testid': 'adjust-confirm' }}
      onOk={() => void save()}
      onCancel={onCancel}
    >
      <Form layout="horizontal" labelCol={{ flex: '84px' }} className="adjust-form">
        {fields.map((field) => (
          <Form.Item
            key={field}
            className={wide.has(field) ? 'is-wide' : ''}
            label={taskFieldLabels[field]}
            htmlFor={`adjust-${field}`}
          >
            <Input.TextArea
              id={`adjust-${field}`}
              autoSize={{ minRows: 1, maxRows: 5 }}
              value={typed[field] ?? fieldWords(task, field)}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
            {typed[field] !== undefined && typed[field] !== fieldWords(task, field) && (
              <span className="muted">原内容：{fieldWords(task, field) || '（空）'}</span>
            )}
          </Form.Item>
        ))}
        <Form.Item className="is-wide" label="调整理由" htmlFor="adjust-reason" required>
          <Input.TextArea
            id="adjust-reason"
            autoSize
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
        <Form.Item label="批准人" htmlFor="adjust-approved" required>
          <Input id="adjust-approved" value={approvedBy} onChange={(event) => setApprovedBy(event.target.value)} />
        </Form.Item>
        <Form.Item label="日期" htmlFor="adjust-date" required>
          <DateField id="adjust-date" value={date} onChange={setDate} />
        </Form.Item>
      </Form>
      {error && <ErrorNotice error={error} />}
    </Modal>
  );
}
