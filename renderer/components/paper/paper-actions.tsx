import { Alert, Button } from 'antd';
import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import type { Result } from '../../../shared/result.js';
import type { PaperControl } from '../../hooks/use-paper.js';
import { ErrorNotice } from '../error-notice.js';

interface PaperActionsProps {
  readonly paper: PaperControl;
  readonly order: () => Promise<Result<PaperOrder>>;
  /** File name without ending. */
  readonly name: string;
}

/** 打印… and 存为 PDF…, with what came of it beside them. */
export function PaperActions({ paper, order, name }: PaperActionsProps) {
  return (
    <>
      <Button onClick={() => void paper.print(order)} data-testid="paper-print">
        打印…
      </Button>
      <Button onClick={() => void paper.save(order, name)} data-testid="paper-save-pdf">
        存为 PDF…
      </Button>
      {paper.error && <ErrorNotice error={paper.error} onClose={paper.clear} />}
      {paper.done !== null && (
        <Alert
          type="success"
          showIcon
          title={paper.done}
          role="status"
          data-testid="paper-done"
          closable={{ onClose: paper.clear }}
        />
      )}
    </>
  );
}
