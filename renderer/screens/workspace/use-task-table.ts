import { useMemo, useState } from 'react';
import { unitSplitter } from '../../../shared/review/unit-lists.js';
import { unitFinder } from '../../../shared/review/unit-names.js';
import { plainView, type CellEdit, type GridView } from '../../components/grid/grid-types.js';
import { useShownRows } from '../../components/grid/use-shown-rows.js';
import { unitNameIndex } from '../../components/units/unit-completion.js';
import { usePinyin } from '../../components/units/use-pinyin.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { useSuggestions } from '../../hooks/use-suggestions.js';
import { useTaskEditing } from '../../hooks/use-task-editing.js';
import { taskColumns } from './task-columns.js';
import { taskEditsOf } from './task-edits.js';
import { filterTaskRows, taskFilterCounts } from './task-filters.js';
import { rowKey, rowMaker } from './task-row.js';

/** Everything the table of a plan shows, and what its edits mean. */
export function useTaskTable(workspace: PlanWorkspace) {
  const { plan, source, units } = workspace;
  const editing = useTaskEditing(plan.id, workspace.tasks);
  const suggestions = useSuggestions(workspace);
  const pinyinOf = usePinyin();
  const index = useMemo(() => unitNameIndex(units, pinyinOf), [units, pinyinOf]);
  const columns = useMemo(() => taskColumns({ index, planYear: plan.planYear }), [index, plan.planYear]);
  const isKnown = useMemo(() => {
    const find = unitFinder(units);
    return (name: string): boolean => find(name) !== null;
  }, [units]);
  const [makeRows] = useState(rowMaker);
  const rows = useMemo(
    () => makeRows({ tasks: editing.tasks, source, suggestions, isKnown }),
    [makeRows, editing.tasks, source, suggestions, isKnown],
  );

  const filter = useUiStore((state) => state.taskFilter);
  const setFilter = useUiStore((state) => state.filterTasks);
  const [view, setView] = useState<GridView>(plainView);
  const shown = useShownRows(rows, rowKey, filter, (all) => filterTaskRows(all, filter));
  const counts = useMemo(() => taskFilterCounts(rows), [rows]);

  const edit = (edits: readonly CellEdit[], label: string): void => {
    const split = unitSplitter(units);
    const meant = taskEditsOf(edits, { split, index, planYear: plan.planYear });
    void editing.edit(meant, meant.length > 1 ? `${label}（${meant.length} 条任务）` : label);
  };
  const showAll = (): void => {
    setFilter('all');
    setView(plainView);
  };
  return { rows, shown, columns, suggestions, counts, filter, setFilter, view, setView, showAll, edit, editing };
}
