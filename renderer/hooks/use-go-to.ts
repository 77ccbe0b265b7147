import { useCallback } from 'react';
import { useUiStore } from './ui-store.js';
import type { PlanWorkspace } from './use-plan-workspace.js';

export interface GoTo {
  /** Opens the workspace at a sentence, with its task. */
  readonly sentence: (index: number) => void;
  /** Opens the workspace at a place of the source text: the sentence that holds it, or the next behind it. */
  readonly offset: (offset: number) => void;
}

/** Leads from a list to the place it speaks of. */
export function useGoTo({ sentences, tasks }: Pick<PlanWorkspace, 'sentences' | 'tasks'>): GoTo {
  const select = useUiStore((state) => state.select);
  const filterTasks = useUiStore((state) => state.filterTasks);
  const show = useUiStore((state) => state.show);
  const sentence = useCallback(
    (index: number) => {
      const task = tasks.find((one) => one.sentences.includes(index));
      filterTasks('all');
      select({ sentences: [index], taskIds: task ? [task.id] : [] });
      show('review');
    },
    [tasks, filterTasks, select, show],
  );
  const offset = useCallback(
    (at: number) => {
      const found = sentences.find(({ span }) => span[1] > at);
      if (found) sentence(found.index);
      else show('review');
    },
    [sentences, sentence, show],
  );
  return { sentence, offset };
}
