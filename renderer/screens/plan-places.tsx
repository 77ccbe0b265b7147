import { Result, Spin } from 'antd';
import { useUiStore, type Screen } from '../hooks/ui-store.js';
import type { PlanWorkspace } from '../hooks/use-plan-workspace.js';
import { EarlierDraftBanner } from './earlier-draft-banner.js';
import { DispatchPage } from './dispatch/dispatch-page.js';
import { ExportPage } from './export/export-page.js';
import { IssuePage } from './issue/issue-page.js';
import { HistoryPage } from './history/history-page.js';
import { NoticesPage } from './notices/notices-page.js';
import { LedgersPage } from './ledgers/ledgers-page.js';
import { OpinionsPage } from './opinions/opinions-page.js';
import { RevisionPage } from './revision/revision-page.js';
import { WorkspacePage } from './workspace/workspace-page.js';

interface PlanPlacesProps {
  /** Undefined while the store is being asked, null when the plan is gone. */
  readonly workspace: PlanWorkspace | null | undefined;
  readonly screen: Screen;
}

/** The places that belong to the open plan. */
export function PlanPlaces({ workspace, screen }: PlanPlacesProps) {
  if (workspace === undefined) return <Spin className="page" description="正在打开计划…" />;
  if (workspace === null) return <Result title="这个计划已不在本机中" subTitle="请回到“开始”，打开其他计划。" />;
  return (
    <div className="page">
      <EarlierDraftBanner plan={workspace.plan} />
      <PlanPlace workspace={workspace} screen={screen} />
    </div>
  );
}

function PlanPlace({ workspace, screen }: { readonly workspace: PlanWorkspace; readonly screen: Screen }) {
  const show = useUiStore((state) => state.show);
  if (screen === 'export') return <ExportPage workspace={workspace} />;
  if (screen === 'dispatch') return <DispatchPage workspace={workspace} />;
  if (screen === 'ledgers') return <LedgersPage workspace={workspace} />;
  if (screen === 'opinions') return <OpinionsPage workspace={workspace} />;
  if (screen === 'revision') return <RevisionPage workspace={workspace} />;
  if (screen === 'issue') return <IssuePage workspace={workspace} />;
  if (screen === 'notices') return <NoticesPage workspace={workspace} />;
  if (screen === 'history') return <HistoryPage planId={workspace.plan.id} />;
  return <WorkspacePage workspace={workspace} onExport={() => show('export')} />;
}
