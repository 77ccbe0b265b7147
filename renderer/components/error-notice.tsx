import { Alert } from 'antd';
import { useState } from 'react';
import type { AppError } from '../../shared/result.js';
import { bringIntoView } from './bring-into-view.js';

interface ErrorNoticeProps {
  readonly error: AppError;
  readonly onClose?: () => void;
}

/** An expected failure, beside the action that failed: what happened, what to do; the code only in 详情. */
export function ErrorNotice({ error, onClose }: ErrorNoticeProps) {
  const [details, setDetails] = useState(false);
  return (
    <div ref={bringIntoView}>
      <Alert
        type="error"
        showIcon
        role="alert"
        data-testid="error-notice"
        title={error.title}
        description={
          <>
            {error.hint}
            <button type="button" className="link-button" onClick={() => setDetails(!details)} aria-expanded={details}>
              {details ? '收起详情' : '详情'}
            </button>
            {details && (
              <div className="muted">
                编号：{error.code}
                {error.detail !== undefined && <div style={{ overflowWrap: 'anywhere' }}>{error.detail}</div>}
              </div>
            )}
          </>
        }
        {...(onClose ? { closable: { onClose } } : {})}
      />
    </div>
  );
}
