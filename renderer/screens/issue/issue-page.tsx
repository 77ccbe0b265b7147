import { Button } from 'antd';
import { useState } from 'react';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useIssueCheck } from '../../hooks/use-issue-check.js';
import { AdjustmentList } from './adjustment-list.js';
import { IssueDialog } from './issue-dialog.js';
import { IssueLines } from './issue-lines.js';
import './issue-page.css';
import { LoadBars } from './load-bars.js';
import { ProofSection } from './proof-section.js';

/** 印发: what to look at before, the paper loop with the leader, the act itself, and the 调整单 after it. */
export function IssuePage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const { plan, tasks, units } = workspace;
  const check = useIssueCheck(plan.id);
  const [issuing, setIssuing] = useState(false);
  const lines = check?.ok ? check.value : null;
  return (
    <div className="page">
      <div className="page-scroll issue-page" data-testid="issue-page">
        <div className="issue-head">
          <h1 className="page-title">印发前检查</h1>
          {plan.issued === null ? (
            <Button type="primary" disabled={lines === null} onClick={() => setIssuing(true)} data-testid="issue-open">
              印发…
            </Button>
          ) : (
            <span data-testid="issued">
              已于 {plan.issued.date} 印发（{plan.issued.documentNumber}）
            </span>
          )}
        </div>
        {plan.issued !== null && <AdjustmentList plan={plan} />}
        {lines === null ? <p className="muted">正在检查…</p> : <IssueLines lines={lines} />}
        <ProofSection workspace={workspace} />
        <LoadBars tasks={tasks} units={units} />
        {issuing && lines && (
          <IssueDialog plan={plan} tasks={tasks.length} lines={lines} onClose={() => setIssuing(false)} />
        )}
      </div>
    </div>
  );
}
