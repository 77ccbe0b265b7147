import { Button, Modal } from 'antd';
import { useState } from 'react';
import { dispatchContentLabels } from '../../../shared/model/dispatch.js';
import { checkPattern } from '../../../shared/review/dispatch-names.js';
import { BatchProgress } from '../../components/batch/batch-progress.js';
import type { DispatchControl } from './use-dispatch.js';

interface DispatchRunProps {
  readonly control: DispatchControl;
  /** Number of units chosen. */
  readonly units: number;
}

/** The button with its question, or the running batch. Says why it cannot start yet. */
export function DispatchRun({ control, units }: DispatchRunProps) {
  const [asking, setAsking] = useState(false);
  if (control.running) return <BatchProgress batch={control} name="dispatch" />;
  const { settings, number, dispatches } = control;
  const missing = missingChoice(control, units);
  const begin = (): void => {
    setAsking(false);
    void control.begin();
  };
  return (
    <p>
      <Button
        type="primary"
        size="large"
        disabled={missing !== null}
        onClick={() => setAsking(true)}
        data-testid="dispatch-start"
      >
        分发（第 {number} 次）
      </Button>
      {missing !== null && <span className="muted export-missing">{missing}</span>}
      <Modal
        open={asking}
        title={`第 ${number} 次分发`}
        onCancel={() => setAsking(false)}
        footer={[
          <Button key="cancel" onClick={() => setAsking(false)}>
            取消
          </Button>,
          <Button key="begin" type="primary" onClick={begin} data-testid="dispatch-confirm">
            生成并登记
          </Button>,
        ]}
      >
        <p>
          发给 {units} 个单位，每个单位：
          {settings.contents.map((content) => dispatchContentLabels[content]).join('、')}。
        </p>
        {dispatches.length > 0 && <p>表中会标出较第 {number - 1} 次分发有变动的任务。</p>}
      </Modal>
    </p>
  );
}

/** What must be chosen before the batch can start; null when nothing is missing. */
function missingChoice({ settings, folder }: DispatchControl, units: number): string | null {
  if (units === 0) return '请先选择至少一个单位。';
  if (settings.contents.length === 0) return '请先选择给每个单位什么。';
  const pattern = checkPattern(settings.namePattern);
  if (!pattern.ok) return pattern.error.title;
  return folder === null ? '请先选择存到哪个文件夹。' : null;
}
