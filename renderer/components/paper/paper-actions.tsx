import { Button, Space } from 'antd';
import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import type { Result } from '../../../shared/result.js';
import type { LeftPaper, PaperControl } from '../../hooks/use-paper.js';
import { ErrorNotice } from '../error-notice.js';
import { SavedFile } from './saved-file.js';

interface PaperActionsProps {
  readonly paper: PaperControl;
  readonly order: () => Promise<Result<PaperOrder>>;
  /** File name without ending. */
  readonly name: string;
  /** The paper was saved or printed. */
  readonly onLeft?: (left: LeftPaper) => void;
}

/** 打印… and 存为 PDF…; what came of them is shown by PaperReceipt. */
export function PaperActions({ paper, order, name, onLeft }: PaperActionsProps) {
  const tell = (left: LeftPaper | null): void => {
    if (left !== null) onLeft?.(left);
  };
  return (
    <Space>
      <Button onClick={() => void paper.print(order).then(tell)} data-testid="paper-print">
        打印…
      </Button>
      <Button onClick={() => void paper.save(order, name).then(tell)} data-testid="paper-save-pdf">
        存为 PDF…
      </Button>
    </Space>
  );
}

/** What came of the last save or print; it stands below the buttons, so that they keep their places. */
export function PaperReceipt({ paper }: Pick<PaperActionsProps, 'paper'>) {
  const { error, done, clear } = paper;
  if (error) return <ErrorNotice error={error} onClose={clear} />;
  if (done === null) return null;
  return <SavedFile words={done.words} path={done.path} testId="paper-done" onClose={clear} />;
}
