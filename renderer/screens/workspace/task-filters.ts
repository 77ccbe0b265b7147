import type { TaskFilter } from '../../hooks/ui-store.js';
import type { TaskRow } from './task-row.js';

export const taskFilterLabels: Readonly<Record<TaskFilter, string>> = {
  all: '全部',
  noLead: '无牵头',
  noDeadline: '无时限',
  unknownUnit: '单位未知',
  recheck: '分工需复核',
  suggested: '有建议',
  listed: '检查所列',
};

const passes: Readonly<Record<Exclude<TaskFilter, 'listed'>, (row: TaskRow) => boolean>> = {
  all: () => true,
  noLead: ({ task }) => task.leadUnits.length === 0,
  noDeadline: ({ task }) => task.deadline === null,
  unknownUnit: ({ unknownUnits }) => unknownUnits.length > 0,
  recheck: ({ task }) => task.recheck !== '',
  suggested: ({ task, suggestions }) =>
    (suggestions.leadUnits !== undefined && task.leadUnits.length === 0) ||
    (suggestions.supportUnits !== undefined && task.supportUnits.length === 0) ||
    (suggestions.leader !== undefined && task.leader === '') ||
    (suggestions.deadline !== undefined && task.deadline === null),
};

/** The rows that a chip stands for. */
export function filterTaskRows(
  rows: readonly TaskRow[],
  filter: TaskFilter,
  listed: readonly string[] = [],
): readonly TaskRow[] {
  if (filter === 'listed') {
    const ids = new Set(listed);
    return rows.filter(({ task }) => ids.has(task.id));
  }
  return filter === 'all' ? rows : rows.filter(passes[filter]);
}

/** The number on each chip. */
export function taskFilterCounts(
  rows: readonly TaskRow[],
  listed: readonly string[] = [],
): Readonly<Record<TaskFilter, number>> {
  const count = (filter: TaskFilter): number => filterTaskRows(rows, filter, listed).length;
  return {
    all: rows.length,
    noLead: count('noLead'),
    noDeadline: count('noDeadline'),
    unknownUnit: count('unknownUnit'),
    recheck: count('recheck'),
    suggested: count('suggested'),
    listed: count('listed'),
  };
}
