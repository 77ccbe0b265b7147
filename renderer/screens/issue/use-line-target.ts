import type { IssueCode, IssueLine } from '../../../shared/review/issue-check.js';
import { useUiStore, type Screen, type TaskFilter } from '../../hooks/ui-store.js';

interface LineTarget {
  /** What the button says. */
  readonly words: string;
  readonly go: () => void;
}

/** Lines that are a filter of the workspace. */
const filters: Partial<Record<IssueCode, TaskFilter>> = {
  'no-lead': 'noLead',
  'no-deadline': 'noDeadline',
  'unknown-units': 'unknownUnit',
  'recheck-open': 'recheck',
};

/** Lines whose answer stands on another page. */
const pages: Partial<Record<IssueCode, readonly [Screen, string]>> = {
  coverage: ['review', '看原文'],
  'units-idle': ['units', '看单位'],
  'leaders-idle': ['units', '看单位'],
  doubts: ['ledgers', '看台账'],
  'opinions-open': ['opinions', '看意见'],
  'adopted-missing': ['opinions', '看意见'],
};

/** Where a line of the check leads: a filter of the workspace, its tasks, its first sentence, or another page. */
export function useLineTarget(): (line: IssueLine) => LineTarget | null {
  const { show, select, filterTasks, listTasks } = useUiStore();
  return (line) => {
    const page = pages[line.code];
    if (line.count === 0) return null;
    if (page) return { words: page[1], go: () => show(page[0]) };
    const filter = filters[line.code];
    if (filter) {
      return {
        words: '看任务',
        go: () => {
          filterTasks(filter);
          show('review');
        },
      };
    }
    if (line.taskIds.length > 0) {
      return {
        words: '看任务',
        go: () => listTasks({ words: labels[line.code] ?? line.words, taskIds: line.taskIds }),
      };
    }
    const [sentence] = line.sentences;
    if (sentence === undefined) return null;
    return {
      words: '看原文',
      go: () => {
        filterTasks('all');
        select({ taskIds: [], sentences: [sentence] });
        show('review');
      },
    };
  };
}

/** Short words for the filter chip of the workspace. */
const labels: Partial<Record<IssueCode, string>> = {
  'units-overloaded': '任务偏多的单位',
  'leaders-overloaded': '任务偏多的领导',
};
