import { useMemo } from 'react';
import type { RowDropPlace } from '../../components/grid/use-row-drag.js';
import { useLatest } from '../../components/use-latest.js';
import type { DropPlace } from '../../usecases/arrange-tasks.js';
import { placeBeside, placeOneStep } from './move-rows.js';
import type { RowCommands } from './row-menu.js';
import type { useTaskTable } from './use-task-table.js';
import type { useWorkspaceActions } from './use-workspace-actions.js';

/** What the row menu, the keys and the mouse do with whole rows; none of it while the plan is locked. */
export function useRowCommands(
  table: Pick<ReturnType<typeof useTaskTable>, 'rows' | 'shown' | 'view' | 'locked'>,
  actions: ReturnType<typeof useWorkspaceActions>,
  selected: readonly string[],
) {
  const { rows, shown, view, locked } = table;
  const filtered = shown.length < rows.length || Object.keys(view.filters).length > 0;
  const inPlanOrder = view.sort === null && !filtered;
  const [first] = selected;

  const move = (taskIds: readonly string[], place: DropPlace | null): void => {
    if (!inPlanOrder)
      return actions.setNotice('排序或筛选时看不到全部相邻的行，不能移动。请先显示全部任务，取消排序。');
    if (place !== null) actions.move(taskIds, place);
  };
  const insert = useLatest(() => actions.insertBelow(selected.at(-1) ?? null));
  const duplicate = useLatest(() => first !== undefined && actions.duplicate(first));
  const remove = useLatest(() => actions.remove(selected));
  const split = useLatest(() => first !== undefined && actions.split(first, 'clauses'));
  const merge = useLatest(() => actions.merge(selected));
  const rechecked = useLatest(() => actions.confirmRecheck(selected));
  const step = useLatest((direction: 1 | -1) => move(selected, placeOneStep(rows, selected, direction)));
  const menu = useMemo(
    (): RowCommands => ({
      onInsert: insert,
      onDuplicate: duplicate,
      onRemove: remove,
      onSplit: split,
      onMerge: merge,
      onMove: step,
      onRechecked: rechecked,
    }),
    [insert, duplicate, remove, split, merge, step, rechecked],
  );
  const grid = {
    onMoveRows: (keys: readonly string[], direction: 1 | -1): void => move(keys, placeOneStep(rows, keys, direction)),
    onDropRows: (keys: readonly string[], place: RowDropPlace): void => move(keys, placeBeside(rows, place)),
    onSplit: (rowKey: string, columnId: string, caret: number): void => {
      if (columnId === 'text') actions.split(rowKey, [caret]);
      else actions.setNotice('只有“工作任务”一栏可以拆分。');
    },
  };
  return { menu, grid: locked ? {} : grid };
}
