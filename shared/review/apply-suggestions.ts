import type { Suggestion } from '../model/suggestion.js';
import type { Task } from '../model/task.js';

/** Tasks with suggestions filled in, and how many values were taken. Untouched tasks are the same objects as before. */
export interface AppliedSuggestions {
  readonly tasks: Task[];
  readonly accepted: number;
}

/** Fills suggested values into empty fields only: a suggestion never replaces the clerk's words. */
export function applySuggestions(tasks: readonly Task[], suggestions: readonly Suggestion[]): AppliedSuggestions {
  const filled = new Map(tasks.map((task) => [task.id, task]));
  let accepted = 0;
  for (const { taskId, field, value } of suggestions) {
    const task = filled.get(taskId);
    if (task === undefined || !isEmpty(task[field])) continue;
    filled.set(taskId, { ...task, [field]: value });
    accepted += 1;
  }
  return { tasks: [...filled.values()], accepted };
}

function isEmpty(value: Task[Suggestion['field']]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
