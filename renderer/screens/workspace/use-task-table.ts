import { useMemo, useState } from 'react';
import type { Suggestion } from '../../../shared/model/suggestion.js';
import type { Plan } from '../../../shared/model/plan.js';
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

const nothing: readonly Suggestion[] = [];

/** An issued plan changes by 调整单 only, an earlier draft not at all. */
function isLocked({ issued, supersededBy }: Plan): boolean {
  return issued !== null || supersededBy !== null;
}

/** Everything the table of a plan shows, and what its edits mean. */
export function useTaskTable(workspace: PlanWorkspace) {
  const { plan, source, units } = workspace;
  const editing = useTaskEditing(plan.id, workspace.tasks);
  const proposed = useSuggestions(workspace);
  const pinyinOf = usePinyin();
  const index = useMemo(() => unitNameIndex(units, pinyinOf), [units, pinyinOf]);
  const locked = isLocked(plan);
  const suggestions = locked ? nothing : proposed;
  const columns = useMemo(
    () => taskColumns({ index, planYear: plan.planYear, locked }),
    [index, plan.planYear, locked],
  );
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
  const listed = useUiStore((state) => state.listed);
  const setFilter = useUiStore((state) => state.filterTasks);
  const [view, setView] = useState<GridView>(plainView);
  const question = filter === 'listed' ? listed : filter;
  const shown = useShownRows(rows, rowKey, question, (all) => filterTaskRows(all, filter, listed?.taskIds));
  const counts = useMemo(() => taskFilterCounts(rows, listed?.taskIds), [rows, listed]);

  const edit = (edits: readonly CellEdit[], label: string): void => {
    const split = unitSplitter(units);
    const meant = taskEditsOf(edits, { split, index, planYear: plan.planYear });
    void editing.edit(meant, meant.length > 1 ? `${label}（${meant.length} 条任务）` : label);
  };
  const showAll = (): void => {
    setFilter('all');
    setView(plainView);
  };
  return {
    rows,
    shown,
    columns,
    locked,
    suggestions,
    counts,
    filter,
    listed,
    setFilter,
    view,
    setView,
    showAll,
    edit,
    editing,
  };
}
