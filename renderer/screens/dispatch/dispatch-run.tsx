import { Button, Modal } from 'antd';
import { useState } from 'react';
import { dispatchContentLabels } from '../../../shared/model/dispatch.js';
import { checkPattern } from '../../../shared/review/dispatch-names.js';
import { BatchProgress } from '../../components/batch/batch-progress.js';
import { missingPlaces } from '../../usecases/make-notice.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';
import type { NoticeTemplate } from '../../../shared/notices/notice-template.js';
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
        {dispatches.length > 0 && <p>每个单位的表中会标出较它上一次收到的有变动的任务。</p>}
      </Modal>
    </p>
  );
}

/** What must be chosen before the batch can start; null when nothing is missing. */
function missingChoice(
  { settings, folder, busyElsewhere, template, draft }: DispatchControl,
  units: number,
): string | null {
  if (units === 0) return '请先选择至少一个单位。';
  if (settings.contents.length === 0) return '请先选择给每个单位什么。';
  const pattern = checkPattern(settings.namePattern);
  if (!pattern.ok) return pattern.error.title;
  if (busyElsewhere) return '“导出”还在生成文件，请等它完成。';
  const words = settings.contents.includes('notice') && draft !== null ? missingWords(template, draft) : [];
  if (words.length > 0) return `分解通知还要填：${words.join('、')}。`;
  return folder === null ? '请先选择存到哪个文件夹。' : null;
}

/** What the cover notice still lacks; its addressee is each unit. */
function missingWords(template: NoticeTemplate, draft: NoticeDraft): string[] {
  return [
    ...(draft.issuers.trim() === '' ? ['发文机关'] : []),
    ...(draft.date === '' ? ['成文日期'] : []),
    ...missingPlaces(template, { ...draft, to: '该单位' }),
  ];
}
