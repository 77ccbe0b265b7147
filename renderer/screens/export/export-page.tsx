import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { ErrorNotice } from '../../components/error-notice.js';
import '../../components/batch/batch.css';
import { ExportChecks } from '../../components/batch/export-checks.js';
import { ExportReceiptView } from '../../components/batch/export-receipt.js';
import { ExportForm } from './export-form.js';
import './export-page.css';
import { ExportPaper } from './export-paper.js';
import { ExportRun } from './export-run.js';
import { useExport } from './use-export.js';

/** 导出: first what is still open, then what to make, then the receipt; the preview below, on wide screens beside. */
export function ExportPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const control = useExport(workspace.plan.id);
  const { receipt, error, options, layout, changeLayout } = control;
  const includeTargets = (): void => changeLayout({ ...layout, indicatorsFirst: true });
  return (
    <div className="page">
      <div className="page-scroll export-page export-desk" data-testid="export-page">
        <h1 className="page-title">导出分解表</h1>
        <div className="export-work">
          <ExportChecks workspace={workspace} whole={options.whole ? { layout, includeTargets } : undefined} />
          <ExportForm control={control} workspace={workspace} />
          <ExportRun control={control} />
          {error && <ErrorNotice error={error} onClose={control.clear} />}
          {receipt && <ExportReceiptView receipt={receipt} control={control} />}
        </div>
        <ExportPaper workspace={workspace} options={options} />
      </div>
    </div>
  );
}
