import type { TaskFilter } from '../../hooks/ui-store.js';
import { Chips } from '../../components/chips.js';
import { taskFilterLabels } from './task-filters.js';

interface FilterChipsProps {
  /** Why another page picked the tasks of the chip 检查所列; null when none did. */
  readonly listedWords: string | null;
  readonly counts: Readonly<Record<TaskFilter, number>>;
  readonly current: TaskFilter;
  readonly onChoose: (filter: TaskFilter) => void;
}

const filters: readonly TaskFilter[] = ['all', 'noLead', 'noDeadline', 'unknownUnit', 'recheck', 'suggested'];
const loud: ReadonlySet<TaskFilter> = new Set(['noLead', 'unknownUnit', 'recheck']);

/** 全部 · 无牵头 · 无时限 · 单位未知 · 分工需复核 · 有建议, each with its number; choosing one again shows all tasks. */
export function FilterChips({ listedWords, counts, current, onChoose }: FilterChipsProps) {
  const shown = listedWords === null ? filters : [...filters, 'listed' as const];
  return (
    <Chips
      label="筛选任务"
      testId="filter"
      chips={shown.map((value) => ({
        value,
        words: value === 'listed' ? (listedWords ?? '') : taskFilterLabels[value],
        count: counts[value],
        loud: loud.has(value),
      }))}
      current={current}
      onChoose={(filter) => onChoose(filter === current ? 'all' : filter)}
    />
  );
}
