import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { ErrorNotice } from '../../components/error-notice.js';
import '../../components/batch/batch.css';
import { ExportChecks } from '../../components/batch/export-checks.js';
import { ExportReceiptView } from '../../components/batch/export-receipt.js';
import { ExportForm } from './export-form.js';
import { ExportPaper } from './export-paper.js';
import { ExportRun } from './export-run.js';
import { useExport } from './use-export.js';

/** 导出: first what is still open, then what to make, then the receipt. */
export function ExportPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const control = useExport(workspace.plan.id);
  const { receipt, error } = control;
  return (
    <div className="page">
      <div className="page-scroll export-page" data-testid="export-page">
        <h1 className="page-title">导出分解表</h1>
        <ExportChecks workspace={workspace} />
        <ExportForm control={control} workspace={workspace} />
        <ExportRun control={control} />
        {error && <ErrorNotice error={error} onClose={control.clear} />}
        {receipt && <ExportReceiptView receipt={receipt} control={control} />}
        <ExportPaper workspace={workspace} options={control.options} />
      </div>
    </div>
  );
}
