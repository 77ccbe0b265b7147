import type { TaskFilter } from '../../hooks/ui-store.js';
import type { TaskRow } from './task-row.js';

export const taskFilterLabels: Readonly<Record<TaskFilter, string>> = {
  all: '全部',
  noLead: '无牵头',
  noDeadline: '无时限',
  unknownUnit: '单位未知',
  suggested: '有建议',
};

const passes: Readonly<Record<TaskFilter, (row: TaskRow) => boolean>> = {
  all: () => true,
  noLead: ({ task }) => task.leadUnits.length === 0,
  noDeadline: ({ task }) => task.deadline === null,
  unknownUnit: ({ unknownUnits }) => unknownUnits.length > 0,
  suggested: ({ task, suggestions }) =>
    (suggestions.leadUnits !== undefined && task.leadUnits.length === 0) ||
    (suggestions.supportUnits !== undefined && task.supportUnits.length === 0) ||
    (suggestions.leader !== undefined && task.leader === '') ||
    (suggestions.deadline !== undefined && task.deadline === null),
};

/** The rows that a chip stands for. */
export function filterTaskRows(rows: readonly TaskRow[], filter: TaskFilter): readonly TaskRow[] {
  return filter === 'all' ? rows : rows.filter(passes[filter]);
}

/** The number on each chip. */
export function taskFilterCounts(rows: readonly TaskRow[]): Readonly<Record<TaskFilter, number>> {
  const count = (filter: TaskFilter): number => filterTaskRows(rows, filter).length;
  return {
    all: rows.length,
    noLead: count('noLead'),
    noDeadline: count('noDeadline'),
    unknownUnit: count('unknownUnit'),
    suggested: count('suggested'),
  };
}
