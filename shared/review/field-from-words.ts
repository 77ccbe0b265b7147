import type { TaskField, TaskPatch } from '../model/task-fields.js';
import { deadlineFromWords } from '../text/deadline-from-words.js';
import type { UnitSplitter } from './unit-lists.js';

/** What words depend on to become the value of a field. */
export interface WordMeaning {
  readonly split: UnitSplitter;
  readonly planYear: number | null;
}

/** The fields that can be typed as words; 节点 have dates of their own. */
export type WordField = Exclude<TaskField, 'milestones'>;

/** The patch that written words mean for a field: names divided, time words with their day, everything else as written. */
export function patchFromWords(field: WordField, words: string, { split, planYear }: WordMeaning): TaskPatch {
  const text = words.trim();
  switch (field) {
    case 'leadUnits':
    case 'supportUnits':
      return { [field]: split(text) };
    case 'deadline':
      return { deadline: text === '' ? null : { words: text, date: deadlineFromWords(text, planYear) } };
    default:
      return { [field]: text };
  }
}
