import { Alert, Button, Space, Spin } from 'antd';
import { ErrorNotice } from '../../components/error-notice.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { usePlans } from '../../hooks/use-plans.js';
import { useUndo } from '../../hooks/use-undo.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { DraftList } from './draft-list.js';
import { LastComparison } from './last-comparison.js';
import './revision-page.css';
import { RevisionPreview } from './revision-preview.js';
import { useRevision } from './use-revision.js';

/** 稿次: take in a revised draft, look at earlier ones, print what changed. */
export function RevisionPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const { plan, source, tasks } = workspace;
  const control = useRevision(source);
  const plans = usePlans();
  const openPlan = useUiStore((state) => state.openPlan);
  const show = useUiStore((state) => state.show);
  const filterTasks = useUiStore((state) => state.filterTasks);
  const history = useUndo(plan.id);
  if (control.pending) {
    return <RevisionPreview plan={plan} source={source} pending={control.pending} control={control} />;
  }
  const drafts = (plans ?? [])
    .filter(({ series }) => series === plan.series)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const recheck = tasks.filter((task) => task.recheck !== '').length;
  const closed = closedWords(plan);
  return (
    <div className="page" data-testid="revision-page">
      <div className="revision-header">
        <div>
          <h1 className="page-title">稿次</h1>
          <p className="muted">
            收到修改后的新一稿时从这里导入：逐句对照，您确认以后，已填的分工、意见和修改历史都跟到新稿上。
          </p>
        </div>
        {closed === null && (
          <Space wrap className="revision-actions">
            {history.undoLabel?.startsWith('导入新稿') && (
              <Button onClick={() => void history.undo()} data-testid="undo-revision">
                撤销{history.undoLabel}
              </Button>
            )}
            <Button
              type="primary"
              loading={control.busy !== null}
              onClick={() => void control.open()}
              data-testid="open-revision"
            >
              导入新一稿
            </Button>
          </Space>
        )}
      </div>
      {closed !== null && <p className="revision-closed muted">{closed}</p>}
      {control.busy !== null && (
        <p className="revision-busy" role="status">
          <Spin size="small" /> {control.busy}
        </p>
      )}
      {control.error && <ErrorNotice error={control.error} onClose={control.clearError} />}
      <DraftList drafts={drafts} current={plan.id} onOpen={openPlan} />
      {plan.supersededBy === null && recheck > 0 && (
        <Alert
          banner
          type="warning"
          data-testid="recheck-notice"
          title={`有 ${recheck} 项任务分工需复核：原句有实质变化，或是新增的。`}
          action={
            <Button size="small" onClick={() => (filterTasks('recheck'), show('review'))} data-testid="go-recheck">
              去复核
            </Button>
          }
        />
      )}
      {source.revises ? (
        <LastComparison source={source} revises={source.revises} />
      ) : (
        <p className="revision-closed muted">这是第一稿，没有更早的稿可以对照。</p>
      )}
    </div>
  );
}

/** Why no draft can be taken in here; null when one can. */
function closedWords({ supersededBy, issued }: PlanWorkspace['plan']): string | null {
  if (supersededBy !== null) return '现在看的是旧稿。要导入新一稿，请先打开现稿。';
  return issued === null ? null : '计划已印发，不再导入新稿；以后的改动请用“调整单”登记。';
}
