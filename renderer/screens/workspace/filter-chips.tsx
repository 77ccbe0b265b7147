import type { TaskFilter } from '../../hooks/ui-store.js';
import { taskFilterLabels } from './task-filters.js';

interface FilterChipsProps {
  /** Why another page picked the tasks of the chip 检查所列; null when none did. */
  readonly listedWords: string | null;
  readonly counts: Readonly<Record<TaskFilter, number>>;
  readonly current: TaskFilter;
  readonly onChoose: (filter: TaskFilter) => void;
}

const chips: readonly TaskFilter[] = ['all', 'noLead', 'noDeadline', 'unknownUnit', 'recheck', 'suggested'];
const loud: ReadonlySet<TaskFilter> = new Set(['noLead', 'unknownUnit', 'recheck']);

/** 全部 · 无牵头 · 无时限 · 单位未知 · 分工需复核 · 有建议, each with its number; choosing one filters the table. */
export function FilterChips({ listedWords, counts, current, onChoose }: FilterChipsProps) {
  return (
    <div className="filter-chips" role="group" aria-label="筛选任务">
      {(listedWords === null ? chips : [...chips, 'listed' as const]).map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === current}
          data-testid={`filter-${filter}`}
          className={`filter-chip ${loud.has(filter) && counts[filter] > 0 ? 'is-loud' : ''}`}
          onClick={() => onChoose(filter === current ? 'all' : filter)}
        >
          {filter === 'listed' ? listedWords : taskFilterLabels[filter]} <b>{counts[filter]}</b>
        </button>
      ))}
    </div>
  );
}
