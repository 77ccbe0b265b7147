import { useCallback, useMemo, useRef, useState } from 'react';
import type { Place } from '../../../shared/review/coverage.js';
import { documentBlocks } from '../../components/document/document-blocks.js';
import { DocumentView } from '../../components/document/document-view.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { DataGrid, type DataGridHandle } from '../../components/grid/data-grid.js';
import { Notice } from '../../components/notice.js';
import { SplitPane } from '../../components/split-pane.js';
import { useLatest } from '../../components/use-latest.js';
import { useSameMap } from '../../components/use-same-map.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { useGridLayout } from '../../hooks/use-grid-layout.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { CoverageBadge } from './coverage-badge.js';
import { DetailStrip } from './detail-strip.js';
import { FilterChips } from './filter-chips.js';
import { FindBar } from '../../components/find-bar.js';
import { findCells, type FoundCell } from '../../components/find-cells.js';
import { groupOf, rowKey, type TaskRow } from './task-row.js';
import { LockBanner } from './lock-banner.js';
import { useRowCommands } from './use-row-commands.js';
import { useTaskTable } from './use-task-table.js';
import { highConfidence, useWorkspaceActions } from './use-workspace-actions.js';
import './workspace-page.css';
import { WorkspaceToolbar } from './workspace-toolbar.js';

interface WorkspacePageProps {
  readonly workspace: PlanWorkspace;
  readonly onExport: () => void;
}

/** 审核分解: the document on the left, the task table on the right, each leading to the other. */
export function WorkspacePage({ workspace, onExport }: WorkspacePageProps) {
  const { plan, source, sentences, coverage } = workspace;
  const table = useTaskTable(workspace);
  const actions = useWorkspaceActions(plan.id);
  const grid = useRef<DataGridHandle>(null);
  const [layout, setLayout] = useGridLayout('tasks');
  const [finding, setFinding] = useState(false);
  const [selectedRows, setSelectedRows] = useState<readonly string[]>([]);
  const selection = useUiStore((state) => state.selection);
  const select = useUiStore((state) => state.select);

  const [begin] = useState(selection.taskIds[0]);

  const blocks = useMemo(() => documentBlocks(source.document.text, source.parsed, sentences), [source, sentences]);
  const places = useSameMap(useMemo(() => placesOf(workspace), [workspace]));
  const lit = useMemo(() => new Set(selection.sentences), [selection.sentences]);
  const rowsById = useMemo(() => new Map(table.rows.map((row) => [row.task.id, row])), [table.rows]);
  const chosenRow = rowsById.get(selection.taskIds[0] ?? '') ?? null;
  const chosenSentences = useMemo(() => sentences.filter((sentence) => lit.has(sentence.index)), [sentences, lit]);

  const chooseRow = useCallback(
    (taskId: string | null): void => {
      const row = taskId === null ? undefined : rowsById.get(taskId);
      const before = useUiStore.getState().selection;
      const rowVanished = before.taskIds[0] !== undefined && !rowsById.has(before.taskIds[0]);
      // The sentence stays chosen when its row was just taken away: the clerk is deciding about it.
      if (rowVanished) select({ taskIds: [] });
      else if (row) select({ taskIds: [row.task.id], sentences: row.task.sentences });
    },
    [rowsById, select],
  );
  const goToRow = (taskId: string, columnId?: string): void => {
    if (grid.current?.goTo(taskId, columnId)) return;
    table.showAll();
    actions.setNotice('要看的任务不在筛选结果里，已改为显示全部任务。');
    setTimeout(() => grid.current?.goTo(taskId, columnId));
  };
  const chooseSentence = (index: number): void => {
    const rows = table.rows.filter((row) => row.task.sentences.includes(index));
    select({ taskIds: rows.map((row) => row.task.id), sentences: [index] });
    if (rows[0]) goToRow(rows[0].task.id);
  };
  const nextUndecided = useLatest((): void => {
    const open = sentences.filter((sentence) => places.get(sentence.index) === 'undecided');
    const current = selection.sentences[0] ?? -1;
    const next = open.find((sentence) => sentence.index > current) ?? open[0];
    if (next) chooseSentence(next.index);
  });
  const high = useMemo(() => openHighSuggestions(table.suggestions, rowsById), [table.suggestions, rowsById]);
  const acceptIn = (taskId: string, columnId: string): void => {
    const found = table.suggestions.filter((one) => one.taskId === taskId && one.field === columnId);
    if (found.length > 0) actions.accept(found);
  };
  const search = (words: string): readonly FoundCell[] => findCells(table.shown, table.columns, rowKey, words);
  const closeFind = (): void => {
    setFinding(false);
    grid.current?.focus();
  };
  const undo = useLatest(actions.undo);
  const redo = useLatest(actions.redo);
  const acceptHigh = useLatest(() => actions.accept(high));
  const openFind = useCallback(() => setFinding(true), []);
  const rowCommands = useRowCommands(table, actions, selectedRows);
  const exportTable = useLatest(onExport);
  const error = table.editing.error ?? actions.error;

  return (
    <div className="page" data-testid="workspace">
      <h1 className="visually-hidden">审核分解</h1>
      <div className="workspace-header">
        <CoverageBadge coverage={coverage} onNextUndecided={nextUndecided} />
        <FilterChips
          counts={table.counts}
          listedWords={table.listed?.words ?? null}
          current={table.filter}
          onChoose={table.setFilter}
        />
        <WorkspaceToolbar
          undoLabel={actions.undoLabel}
          redoLabel={actions.redoLabel}
          onUndo={undo}
          onRedo={redo}
          highSuggestions={high.length}
          onAcceptHigh={acceptHigh}
          onFind={openFind}
          selectedRows={selectedRows.length}
          rows={rowCommands.menu}
          locked={table.locked}
          onExport={exportTable}
        />
      </div>
      {error && <ErrorNotice error={error} onClose={() => (actions.clearError(), table.editing.clearError())} />}
      <LockBanner plan={plan} task={chosenRow?.task ?? null} units={workspace.units} />
      <Notice words={actions.notice} onOver={actions.clearNotice} />
      <SplitPane
        id="workspace"
        left={<DocumentView blocks={blocks} places={places} lit={lit} onChoose={chooseSentence} showExcluded={false} />}
        right={
          <div className="workspace-right">
            {finding && (
              <FindBar search={search} onGo={(cell) => goToRow(cell.rowKey, cell.columnId)} onClose={closeFind} />
            )}
            <DataGrid
              ref={grid}
              label="任务分解表"
              testId="task-grid"
              rows={table.shown}
              rowKey={rowKey}
              groupOf={groupOf}
              columns={table.columns}
              layout={layout}
              onLayout={setLayout}
              view={table.view}
              onView={table.setView}
              onEdit={table.edit}
              onAcceptSuggestion={acceptIn}
              onUndo={actions.undo}
              onRedo={actions.redo}
              onFind={() => setFinding(true)}
              onActiveRow={chooseRow}
              onSelectedRows={setSelectedRows}
              onNotice={actions.setNotice}
              {...rowCommands.grid}
              initialRow={begin}
              rowClass={(row) => (selection.taskIds.includes(row.task.id) ? 'is-lit' : '')}
              empty={<EmptyTable filtered={table.rows.length > 0} onShowAll={table.showAll} />}
            />
            <DetailStrip
              source={source}
              sentences={chosenSentences}
              row={chosenRow}
              units={workspace.units}
              planId={plan.id}
              locked={table.locked}
              onKind={actions.setKind}
              onMilestones={actions.changeMilestones}
              onAccept={(suggestion) => actions.accept([suggestion])}
              onAddUnit={actions.units.add}
              onMapUnit={actions.units.map}
            />
          </div>
        }
      />
    </div>
  );
}

function EmptyTable({ filtered, onShowAll }: { readonly filtered: boolean; readonly onShowAll: () => void }) {
  if (!filtered) return <p className="muted">还没有任务。在左边原文中点一句，把它定为“任务”，它就会列在这里。</p>;
  return (
    <p className="muted">
      没有符合筛选条件的任务。
      <button type="button" className="link-button" onClick={onShowAll}>
        显示全部任务
      </button>
    </p>
  );
}

/** What became of each sentence: its kind, 并入 when it only follows others in a row, 待定 when its row is gone. */
function placesOf({ sentences, tasks, coverage }: PlanWorkspace): ReadonlyMap<number, Place> {
  const leading = new Set(tasks.flatMap((task) => task.sentences.slice(0, 1)));
  const orphans = new Set(coverage.orphans);
  return new Map(
    sentences.map(({ index, kind }) => {
      if (kind !== 'task') return [index, kind];
      return [index, orphans.has(index) ? 'undecided' : leading.has(index) ? 'task' : 'merged'];
    }),
  );
}

type Suggestions = ReturnType<typeof useTaskTable>['suggestions'];

/** Suggestions with strong evidence whose field is still empty. */
function openHighSuggestions(suggestions: Suggestions, rows: ReadonlyMap<string, TaskRow>): Suggestions {
  return suggestions.filter(({ taskId, field, confidence }) => {
    const value = rows.get(taskId)?.task[field];
    const open = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return open && confidence >= highConfidence;
  });
}
