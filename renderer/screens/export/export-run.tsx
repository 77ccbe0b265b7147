import { Button } from 'antd';
import { noExcelBecause } from '../../../shared/model/layout.js';
import { BatchProgress } from '../../components/batch/batch-progress.js';
import type { ExportControl } from './use-export.js';

/** The button that starts, or the progress of the running batch. Says why it cannot start yet. */
export function ExportRun({ control }: { readonly control: ExportControl }) {
  if (control.running) return <BatchProgress batch={control} name="export" />;
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

/** What must be chosen before the batch can start; null when nothing is missing. */
function missingChoice({ options, layout, folder, busyElsewhere }: ExportControl): string | null {
  if (busyElsewhere) return '“分发”还在生成文件，请等它完成。';
  if (!options.whole && !options.perUnit && !options.fillIn) return '请先在“内容”中至少选一项。';
  const { word, pdf = false } = options;
  const excel = options.excel && noExcelBecause(layout) === undefined;
  if ((options.whole || options.perUnit) && !word && !excel && !pdf) return '请先在“格式”中至少选一项。';
  return folder === null ? '请先选择存到哪个文件夹。' : null;
}
