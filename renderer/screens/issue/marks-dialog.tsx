import { Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { taskFieldLabels } from '../../../shared/model/task-fields.js';
import type { AppError } from '../../../shared/result.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useApp } from '../../hooks/app-context.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { applyMarks } from '../../usecases/apply-marks.js';
import { markLines, type MarkLine } from './mark-lines.js';

interface MarksDialogProps {
  readonly workspace: PlanWorkspace;
  /** Number of tasks that changed. */
  readonly onDone: (changed: number) => void;
  readonly onCancel: () => void;
}

/** 回录批注: one mark a line, understood while it is typed; applied together, or not at all. */
export function MarksDialog({ workspace, onDone, onCancel }: MarksDialogProps) {
  const context = useApp();
  const { plan, tasks } = workspace;
  const [text, setText] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const lines = useMemo(() => markLines(text, tasks), [text, tasks]);
  const wrong = lines.filter(({ mark }) => mark === null).length;
  const marks = lines.flatMap(({ mark }) => (mark === null ? [] : [mark]));

  const apply = async (): Promise<void> => {
    setBusy(true);
    const applied = await applyMarks(context, plan.id, marks);
    setBusy(false);
    if (applied.ok) onDone(applied.value);
    else setError(applied.error);
  };
  return (
    <Modal
      open
      width={900}
      title="回录清样批注"
      okText={`录入 ${marks.length} 处批注`}
      cancelText="不录了"
      confirmLoading={busy}
      okButtonProps={{ disabled: marks.length === 0 || wrong > 0, 'data-testid': 'marks-apply' }}
      onOk={() => void apply()}
      onCancel={onCancel}
    >
      <label htmlFor="marks-text" className="muted">
        一行一处：序号、栏目、新内容，中间空格。栏目可写：任务、牵头、配合、领导、责任人、联络员、时限、备注。只写序号和栏目就是清空。
      </label>
      <Input.TextArea
        id="marks-text"
        data-testid="marks-text"
        autoFocus
        rows={6}
        placeholder={'12 牵头 财政局\n15 时限 6月底\n20 配合 招商局、住建局'}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {wrong > 0 && (
        <p className="issue-open" role="status">
          有 {wrong} 行看不懂或序号不对，改好后才能录入，避免漏录。
        </p>
      )}
      {lines.length > 0 && <Preview lines={lines} />}
      {error && <ErrorNotice error={error} />}
    </Modal>
  );
}

function Preview({ lines }: { readonly lines: readonly MarkLine[] }) {
  return (
    <div className="marks-preview" data-testid="marks-preview">
      <table className="issue-table">
        <thead>
          <tr>
            {['序号', '任务', '栏目', '原来', '改为'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ typed, mark, task, before, problem }, at) =>
            mark === null ? (
              <tr key={at} className="is-wrong">
                <td colSpan={5}>
                  “{typed}”：{problem}
                </td>
              </tr>
            ) : (
              <tr key={at}>
                <td>{mark.number}</td>
                <td>{task?.text}</td>
                <td>{taskFieldLabels[mark.field]}</td>
                <td>{before || '（空）'}</td>
                <td>{mark.value || '（清空）'}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
