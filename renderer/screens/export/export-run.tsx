import { Button, Progress } from 'antd';
import { useExportProgress } from '../../hooks/use-export-progress.js';
import type { ExportControl } from './use-export.js';

/** The button that starts, or the progress of the running batch with its cancel. Says why it cannot start yet. */
export function ExportRun({ control }: { readonly control: ExportControl }) {
  if (control.running) return <RunningBatch onCancel={control.cancel} />;
  const missing = missingChoice(control);
  return (
    <p>
      <Button
        type="primary"
        size="large"
        disabled={missing !== null}
        onClick={() => void control.start('ask')}
        data-testid="export-start"
      >
        生成文件
      </Button>
      {missing !== null && <span className="muted export-missing">{missing}</span>}
    </p>
  );
}

/** Apart from the page, so that a report of progress draws nothing else again. */
function RunningBatch({ onCancel }: { readonly onCancel: () => void }) {
  const progress = useExportProgress();
  const percent = progress === null || progress.total === 0 ? 0 : Math.round((progress.done / progress.total) * 100);
  return (
    <div className="export-running" role="status" data-testid="export-progress">
      <Progress percent={percent} status="active" />
      <span>
        {progress === null ? '正在准备…' : `已完成 ${progress.done}/${progress.total} 个文件，正在写 ${progress.name}`}
      </span>
      <Button onClick={onCancel} data-testid="export-cancel">
        停止
      </Button>
    </div>
  );
}

/** What must be chosen before the batch can start; null when nothing is missing. */
function missingChoice({ options, folder }: ExportControl): string | null {
  if (!options.whole && !options.perUnit && !options.fillIn) return '请先在“内容”中至少选一项。';
  if ((options.whole || options.perUnit) && !options.word && !options.excel) return '请先在“格式”中至少选一项。';
  return folder === null ? '请先选择存到哪个文件夹。' : null;
}
