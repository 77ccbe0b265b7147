import { Button, Progress } from 'antd';
import type { BatchControl } from '../../hooks/use-batch.js';
import { useExportProgress } from '../../hooks/use-export-progress.js';

interface BatchProgressProps {
  readonly batch: Pick<BatchControl, 'paused' | 'pause' | 'cancel'>;
  /** Of the test ids: NAME-progress, NAME-pause, NAME-cancel. */
  readonly name: 'export' | 'dispatch';
}

/** The running batch with pause and stop. Apart from the page, so that a report of progress draws nothing else again. */
export function BatchProgress({ batch, name }: BatchProgressProps) {
  const { paused } = batch;
  const progress = useExportProgress();
  const percent = progress === null || progress.total === 0 ? 0 : Math.round((progress.done / progress.total) * 100);
  return (
    <div className="export-running" role="status" data-testid={`${name}-progress`}>
      <Progress percent={percent} status={paused ? 'normal' : 'active'} />
      <span>
        {paused && '已暂停。'}
        {progress === null
          ? '正在准备…'
          : `已完成 ${progress.done}/${progress.total} 个文件，${paused ? '下一个是' : '正在写'} ${progress.name}`}
      </span>
      <span className="export-buttons">
        <Button onClick={() => batch.pause(!paused)} data-testid={`${name}-pause`}>
          {paused ? '继续' : '暂停'}
        </Button>
        <Button onClick={batch.cancel} data-testid={`${name}-cancel`}>
          停止
        </Button>
      </span>
    </div>
  );
}
