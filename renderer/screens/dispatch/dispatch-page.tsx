import { Spin } from 'antd';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import '../../components/batch/batch.css';
import { ExportChecks } from '../../components/batch/export-checks.js';
import { ExportReceiptView } from '../../components/batch/export-receipt.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useOfficeSettings } from '../../hooks/use-office-settings.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { DispatchChecks } from './dispatch-checks.js';
import { DispatchForm } from './dispatch-form.js';
import { DispatchHistory } from './dispatch-history.js';
import { DispatchNotice } from './dispatch-notice.js';
import './dispatch-page.css';
import { DispatchPaper } from './dispatch-paper.js';
import { DispatchRun } from './dispatch-run.js';
import { DispatchUnits } from './dispatch-units.js';
import { useDispatchUnits } from './use-dispatch-units.js';
import { useDispatch } from './use-dispatch.js';

/** 分发: which units, what each gets, how it is packed; then the receipt, and what went out before. */
export function DispatchPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const [office, changeOffice] = useOfficeSettings();
  if (office === undefined) return <Spin className="page" description="正在打开…" />;
  return <DispatchDesk workspace={workspace} office={office} changeOffice={changeOffice} />;
}

interface DispatchDeskProps {
  readonly workspace: PlanWorkspace;
  readonly office: OfficeSettings;
  readonly changeOffice: (change: Partial<OfficeSettings>) => Promise<void>;
}

function DispatchDesk({ workspace, office, changeOffice }: DispatchDeskProps) {
  const { offered, unknown, chosen, left, leave } = useDispatchUnits(workspace);
  const control = useDispatch(workspace, chosen, office, changeOffice);
  const { receipt, error, settings } = control;
  const { layout } = settings;
  const whole = settings.contents.includes('whole')
    ? { layout, includeTargets: () => control.change({ layout: { ...layout, indicatorsFirst: true } }) }
    : undefined;
  return (
    <div className="page">
      <div className="page-scroll export-page" data-testid="dispatch-page">
        <h1 className="page-title">分发</h1>
        <ExportChecks workspace={workspace} whole={whole} />
        <DispatchUnits units={offered} left={left} unknown={unknown} disabled={control.running} onLeave={leave} />
        <DispatchChecks workspace={workspace} offered={offered} />
        <DispatchForm control={control} plan={workspace.plan} example={chosen[0] ?? ''} />
        {settings.contents.includes('notice') && <DispatchNotice control={control} />}
        <DispatchRun control={control} units={chosen.length} />
        {error && <ErrorNotice error={error} onClose={control.clear} />}
        {receipt && <ExportReceiptView receipt={receipt} control={control} />}
        <DispatchPaper control={control} workspace={workspace} units={chosen} />
        <DispatchHistory control={control} />
      </div>
    </div>
  );
}
