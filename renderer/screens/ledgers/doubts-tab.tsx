import { CheckCircleFilled } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Doubt } from '../../../shared/model/doubt.js';
import { sliceSpan } from '../../../shared/model/span.js';
import type { AppError } from '../../../shared/result.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { SeverityIcon } from '../../components/severity-icon.js';
import { useApp } from '../../hooks/app-context.js';
import type { PlanDoubts } from '../../hooks/use-doubts.js';
import { checkDoubts } from '../../usecases/check-doubts.js';

interface DoubtsTabProps {
  readonly planId: string;
  readonly text: string;
  readonly doubts: PlanDoubts;
  readonly onGo: (offset: number) => void;
}

/** Characters shown before and behind a place. */
const AROUND = 14;

/** What to look at, each with all its places; 已核对 can be taken back. */
export function DoubtsTab({ planId, text, doubts, onGo }: DoubtsTabProps) {
  const context = useApp();
  const [error, setError] = useState<AppError | null>(null);
  const mark = (doubt: Doubt, checked: boolean): void => {
    void checkDoubts(context, planId, [doubt.id], checked).then((done) => setError(done.ok ? null : done.error));
  };
  if (doubts.all.length === 0) return <p className="muted">没有需要核对的地方。</p>;
  return (
    <>
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
      <p className="muted">
        {doubts.open.length === 0 ? (
          <>
            <CheckCircleFilled className="ledger-good" /> 都核对过了。
          </>
        ) : (
          `还有 ${doubts.open.length} 处没有核对。程序只提出疑问，不改原文和数字；看过之后勾“已核对”。`
        )}
      </p>
      <ul className="doubt-list" data-testid="doubts">
        {doubts.all.map((doubt) => (
          <li key={doubt.id} className={doubts.isChecked(doubt) ? 'is-checked' : ''}>
            <SeverityIcon severity={doubt.severity} />
            <div className="doubt-words">
              {doubt.message}
              {doubt.spans.map((span) => (
                <Button key={span[0]} type="link" size="small" className="doubt-place" onClick={() => onGo(span[0])}>
                  {around(text, span)}
                </Button>
              ))}
            </div>
            <Checkbox checked={doubts.isChecked(doubt)} onChange={(event) => mark(doubt, event.target.checked)}>
              已核对
            </Checkbox>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words at a place with a few around them. */
function around(text: string, span: readonly [number, number]): string {
  const before =
    sliceSpan(text, [Math.max(0, span[0] - AROUND), span[0]])
      .split('\n')
      .pop() ?? '';
  const own = sliceSpan(text, [span[0], Math.min(span[1], span[0] + 60)]);
  const after = sliceSpan(text, [span[1], span[1] + AROUND]).split('\n')[0] ?? '';
  return `…${before}【${own.replace(/\s+/g, ' ')}】${after}…`;
}
