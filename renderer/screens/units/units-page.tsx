import { Button, Input, Popconfirm, Space } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { Task } from '../../../shared/model/task.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { DataGrid, type DataGridHandle } from '../../components/grid/data-grid.js';
import { plainView, type CellEdit } from '../../components/grid/grid-types.js';
import { Notice } from '../../components/notice.js';
import { useGridLayout } from '../../hooks/use-grid-layout.js';
import { useUnits } from '../../hooks/use-units.js';
import { FindBar } from '../../components/find-bar.js';
import { findCells } from '../../components/find-cells.js';
import { moveUnits } from './move-units.js';
import { MemoryFilesBar } from './memory-files-bar.js';
import { unitColumns, unitEditsOf, unitKey, unitRows } from './unit-row.js';
import './units-page.css';
import { UnitsImportChoice } from './units-import-choice.js';
import { useUnitActions } from './use-unit-actions.js';

/** 单位: the directory as a table to type in; with the load of each unit while a plan is open. */
export function UnitsPage({ tasks }: { readonly tasks: readonly Task[] | null }) {
  const units = useUnits();
  const actions = useUnitActions();
  const grid = useRef<DataGridHandle>(null);
  const [layout, setLayout] = useGridLayout('units');
  const [view, setView] = useState(plainView);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [finding, setFinding] = useState(false);
  const columns = useMemo(() => unitColumns(tasks !== null), [tasks]);
  const rows = useMemo(() => unitRows(units ?? [], tasks), [units, tasks]);
  const edit = (edits: readonly CellEdit[], label: string): void =>
    actions.edit(unitEditsOf(edits, units ?? []), label);
  // Sorted or filtered rows do not show the directory's own order.
  const inOrder = view.sort === null && Object.keys(view.filters).length === 0;
  const movable = inOrder && selected.length > 0;
  const move = (ids: readonly string[], direction: 1 | -1): void => {
    if (inOrder)
      actions.reorder(
        moveUnits(
          (units ?? []).map(({ id }) => id),
          ids,
          direction,
        ),
      );
  };
  const closeFind = (): void => {
    setFinding(false);
    grid.current?.focus();
  };

  return (
    <div className="page" data-testid="units-page">
      <div className="units-header">
        <h1 className="page-title">单位名录</h1>
        <span className="muted">
          {rows.length} 个单位。简称、曾用名和职责词用来认出单位和提出建议；打印时用表中写的名称，次序照名录（Alt+↑↓
          移动）。
        </span>
      </div>
      <div className="units-tools">
        <AddUnit onAdd={actions.add} />
        <Popconfirm
          title={`从名录中删除 ${selected.length} 个单位？`}
          description="任务里已写的单位名称不变，只是显示为“未知”。可以撤销。"
          disabled={selected.length === 0}
          onConfirm={() => actions.remove(selected)}
        >
          <Button disabled={selected.length === 0} data-testid="remove-units">
            删除所选 {selected.length} 个
          </Button>
        </Popconfirm>
        <Space.Compact>
          <Button disabled={!movable} onClick={() => move(selected, -1)} data-testid="units-up">
            上移
          </Button>
          <Button disabled={!movable} onClick={() => move(selected, 1)} data-testid="units-down">
            下移
          </Button>
        </Space.Compact>
        <Button onClick={actions.openFile} data-testid="import-units">
          从 Excel 等文件导入
        </Button>
        <Button onClick={actions.loadSample} data-testid="load-sample-units">
          载入示例名录
        </Button>
        <Button disabled={actions.undoLabel === null} onClick={actions.undo}>
          撤销
        </Button>
      </div>
      <MemoryFilesBar />
      {actions.error && <ErrorNotice error={actions.error} onClose={actions.clear} />}
      <Notice words={actions.notice} onOver={actions.clearNotice} />
      {actions.read && (
        <UnitsImportChoice
          read={actions.read}
          present={units ?? []}
          onChoose={actions.store}
          onCancel={actions.dropRead}
        />
      )}
      {finding && (
        <FindBar
          search={(words) => findCells(rows, columns, unitKey, words)}
          onGo={(cell) => grid.current?.goTo(cell.rowKey, cell.columnId)}
          onClose={closeFind}
        />
      )}
      <DataGrid
        ref={grid}
        label="单位名录"
        testId="unit-grid"
        rows={rows}
        rowKey={unitKey}
        groupOf={null}
        columns={columns}
        layout={layout}
        onLayout={setLayout}
        view={view}
        onView={setView}
        onEdit={edit}
        onUndo={actions.undo}
        onRedo={actions.redo}
        onMoveRows={move}
        onFind={() => setFinding(true)}
        onSelectedRows={setSelected}
        onNotice={actions.say}
        empty={
          units === undefined ? null : (
            <Space orientation="vertical" align="center">
              <span className="muted">名录还是空的。导入本单位的名录，或先用示例名录试试。</span>
              <Button type="primary" onClick={actions.loadSample}>
                载入示例名录
              </Button>
            </Space>
          )
        }
      />
    </div>
  );
}

function AddUnit({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() !== '') onAdd(name.trim());
    setName('');
  };
  return (
    <Space.Compact>
      <Input
        placeholder="新单位全称"
        aria-label="新单位全称"
        value={name}
        data-testid="new-unit-name"
        onChange={(event) => setName(event.target.value)}
        onPressEnter={(event) => !event.nativeEvent.isComposing && add()}
      />
      <Button onClick={add} disabled={name.trim() === ''} data-testid="add-unit">
        新增
      </Button>
    </Space.Compact>
  );
}
