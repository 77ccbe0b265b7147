import { Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Plan } from '../../../shared/model/plan.js';
import type { AppError } from '../../../shared/result.js';
import type { IssueLine } from '../../../shared/review/issue-check.js';
import { DateField } from '../../components/date-field.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useApp } from '../../hooks/app-context.js';
import { issuePlan } from '../../usecases/issue-plan.js';

interface IssueDialogProps {
  readonly plan: Plan;
  /** Number of rows that are frozen. */
  readonly tasks: number;
  readonly lines: readonly IssueLine[];
  readonly onClose: () => void;
}

/** 印发: number and date, with what is still open said in numbers; afterwards only 调整单 change the table. */
export function IssueDialog({ plan, tasks, lines, onClose }: IssueDialogProps) {
  const context = useApp();
  const [documentNumber, setDocumentNumber] = useState(plan.documentNumber ?? '');
  const [date, setDate] = useState(dayjs().format('YYYY-MM-DD'));
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const open = lines.filter(({ severity, count }) => severity === 'error' && count > 0);

  const issue = async (): Promise<void> => {
    setBusy(true);
    const issued = await issuePlan(context, plan.id, { documentNumber, date });
    setBusy(false);
    if (issued.ok) onClose();
    else setError(issued.error);
  };
  return (
    <Modal
      open
      title={`印发《${plan.title}》`}
      okText={`印发，冻结 ${tasks} 条任务`}
      cancelText="再看看"
      confirmLoading={busy}
      okButtonProps={{ 'data-testid': 'issue-confirm' }}
      onOk={() => void issue()}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label="发文字号" htmlFor="issue-number">
          <Input
            id="issue-number"
            data-testid="issue-number"
            placeholder="如：金开办发〔2020〕5号"
            value={documentNumber}
            onChange={(event) => setDocumentNumber(event.target.value)}
          />
        </Form.Item>
        <Form.Item label="印发日期" htmlFor="issue-date">
          <DateField id="issue-date" value={date} onChange={setDate} />
        </Form.Item>
      </Form>
      {open.length > 0 && (
        <p className="issue-open">还没有处理：{open.map(({ words }) => words).join('；')}。印发后不能直接补填。</p>
      )}
      <p className="muted">
        印发后表格只能查看，以后的改动用“调整单”登记原内容、新内容、理由和批准人。印错了可以在“审核分解”中撤销。
      </p>
      {error && <ErrorNotice error={error} />}
    </Modal>
  );
}
