import { useCallback, useState } from 'react';
import type { Granularity } from '../../shared/model/plan.js';
import type { Dispatch } from '../../shared/model/dispatch.js';
import type { Opinion } from '../../shared/model/opinion.js';
import type { AppError } from '../../shared/result.js';
import { Rail, type RailCount } from '../components/frame/rail.js';
import { useApp } from '../hooks/app-context.js';
import { useBatchStore, type BatchOwner } from '../hooks/batch-store.js';
import { useUiStore } from '../hooks/ui-store.js';
import { useAutoBackup } from '../hooks/use-auto-backup.js';
import { useDoubts, type PlanDoubts } from '../hooks/use-doubts.js';
import { useFileDrop } from '../hooks/use-file-drop.js';
import { useOpenDocument } from '../hooks/use-open-document.js';
import { useLiveRecords } from '../hooks/use-live-records.js';
import { usePresentDraft } from '../hooks/use-present-draft.js';
import { usePlanWorkspace, type PlanWorkspace } from '../hooks/use-plan-workspace.js';
import { useSearchKey } from '../hooks/use-search-key.js';
import { useDeletedPlans, usePlans } from '../hooks/use-plans.js';
import { useLive } from '../store/use-live.js';
import { deletePlan } from '../usecases/delete-plan.js';
import { importPlan } from '../usecases/import-plan.js';
import { undo } from '../usecases/undo.js';
import { ImportPage } from './import/import-page.js';
import { ManualPage } from './manual/manual-page.js';
import { PlanPlaces } from './plan-places.js';
import { railPlaces } from './rail-places.js';
import { SearchPage } from './search/search-page.js';
import { SettingsPage } from './settings/settings-page.js';
import { StartPage } from './start/start-page.js';
import { TitleBar } from './title-bar.js';
import { UnitsPage } from './units/units-page.js';

/** The window once the store is open: rail, title bar, and one place at a time. */
export function MainWindow() {
  useAutoBackup();
  useSearchKey();
  const context = useApp();
  const plans = usePlans();
  const deleted = useDeletedPlans();
  const { screen, planId, show, openPlan } = useUiStore();
  const document = useOpenDocument(useCallback(() => show('import'), [show]));
  const hovering = useFileDrop(document.readFile, document.readText);
  const [accepting, setAccepting] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const plan = plans?.find((one) => one.id === planId) ?? null;
  usePresentDraft(plans);
  const opinions = useLiveRecords('opinions', plan?.id ?? '');
  const workspace = usePlanWorkspace(plan?.id ?? '');
  const doubts = useDoubts(workspace);
  const batch = useBatchStore();
  const dispatches = useLive(() => context.repository.dispatches(plan?.series ?? ''), [context, plan?.series]);

  const accept = async (granularity: Granularity): Promise<void> => {
    if (!document.pending) return;
    setAccepting(true);
    const imported = await importPlan(context, document.pending, granularity);
    setAccepting(false);
    setRefusal(imported.ok ? null : imported.error);
    if (!imported.ok) return;
    document.drop();
    openPlan(imported.value.planId);
  };
  const cancel = (): void => {
    setRefusal(null);
    document.drop();
    show(plan ? 'review' : 'home');
  };

  return (
    <div className="frame">
      <Rail
        places={railPlaces({ hasPlan: plan !== null, importing: document.pending !== null })}
        current={screen}
        counts={{
          review: reviewCounts(workspace),
          revision: recheckCounts(workspace),
          opinions: opinionCounts(opinions),
          ledgers: doubtCounts(doubts),
          export: batchCounts('export', batch),
          dispatch: [...batchCounts('dispatch', batch), ...unsentCounts(dispatches)],
        }}
        onGo={show}
      />
      <TitleBar plan={plan} />
      <main className="frame-page">{place()}</main>
      {hovering && <div className="drop-veil">松开鼠标，打开这个计划文件</div>}
    </div>
  );

  function place() {
    if (screen === 'import' && document.pending) {
      return (
        <ImportPage
          read={document.pending}
          busy={accepting}
          error={refusal}
          onChange={document.change}
          onAccept={(granularity) => void accept(granularity)}
          onCancel={cancel}
        />
      );
    }
    if (screen === 'units') return <UnitsPage tasks={workspace?.tasks ?? null} />;
    if (screen === 'search') return <SearchPage />;
    if (screen === 'settings') return <SettingsPage />;
    if (screen === 'manual') return <ManualPage />;
    if (plan && screen !== 'home') return <PlanPlaces key={plan.id} workspace={workspace} screen={screen} />;
    return (
      <StartPage
        plans={(plans ?? []).filter(({ supersededBy }) => supersededBy === null)}
        reading={document.reading}
        error={document.error ?? failure}
        onOpen={() => void document.open()}
        onSample={() => void document.openSample()}
        onPlan={openPlan}
        onSearch={() => show('search')}
        onDelete={(id) => void deletePlan(context, id).then((done) => setFailure(done.ok ? null : done.error))}
        deleted={deleted ?? []}
        onBringBack={(id) => void undo(context, id).then((done) => setFailure(done.ok ? null : done.error))}
        onCloseError={() => {
          document.clearError();
          setFailure(null);
        }}
      />
    );
  }
}

/** 进行中 below the page whose batch is running. */
function batchCounts(
  owner: BatchOwner,
  { running, paused }: { readonly running: BatchOwner | null; readonly paused: boolean },
): readonly RailCount[] {
  if (running !== owner) return [];
  return [{ words: paused ? '已暂停' : '进行中', loud: paused }];
}

/** 未发完 22 below 分发: units of stopped dispatches. */
function unsentCounts(dispatches: readonly Dispatch[] | undefined): readonly RailCount[] {
  const open = new Set(dispatches?.flatMap(({ pending = [] }) => pending)).size;
  return open > 0 ? [{ words: `未发完 ${open}`, loud: true }] : [];
}

/** 待定 3, 无牵头 5 below 审核分解. */
function reviewCounts(workspace: PlanWorkspace | null | undefined): readonly RailCount[] {
  if (!workspace) return [];
  const { undecided } = workspace.coverage;
  const noLead = workspace.tasks.filter((task) => task.leadUnits.length === 0).length;
  return [
    ...(undecided > 0 ? [{ words: `待定 ${undecided}`, loud: true }] : []),
    ...(noLead > 0 ? [{ words: `无牵头 ${noLead}`, loud: false }] : []),
  ];
}

/** 需复核 5 below 稿次. */
function recheckCounts(workspace: PlanWorkspace | null | undefined): readonly RailCount[] {
  const open = workspace?.tasks.filter(({ recheck }) => recheck !== '').length ?? 0;
  return open > 0 ? [{ words: `需复核 ${open}`, loud: true }] : [];
}

/** 未处理 4 below 征求意见. */
function opinionCounts(opinions: readonly Opinion[] | undefined): readonly RailCount[] {
  const open = opinions?.filter(({ outcome }) => outcome === null).length ?? 0;
  return open > 0 ? [{ words: `未处理 ${open}`, loud: true }] : [];
}

/** 未核对 2 below 核对. */
function doubtCounts(doubts: PlanDoubts | null): readonly RailCount[] {
  const open = doubts?.open.length ?? 0;
  return open > 0 ? [{ words: `未核对 ${open}`, loud: false }] : [];
}
