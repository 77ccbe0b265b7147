import type { Suggestion } from '../../shared/model/suggestion.js';
import type { Task } from '../../shared/model/task.js';
import { ok, type Result } from '../../shared/result.js';
import { putTask } from './mutations.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

export interface SuggestionsAccepted {
  readonly accepted: number;
  /** Left alone because the field holds something already: a suggestion never replaces the clerk's words. */
  readonly skipped: number;
}

/** Fills suggested values into empty fields: one undoable change whose name keeps them apart from typed ones. */
export function acceptSuggestions(
  context: UseCaseContext,
  planId: string,
  suggestions: readonly Suggestion[],
): Promise<Result<SuggestionsAccepted>> {
  return saveChange(context, planId, async () => {
    const ids = [...new Set(suggestions.map((suggestion) => suggestion.taskId))];
    const before = new Map((await context.repository.tasksByIds(ids)).map((task) => [task.id, task]));
    const filled = new Map<string, Task>();
    let accepted = 0;
    for (const suggestion of suggestions) {
      const task = filled.get(suggestion.taskId) ?? before.get(suggestion.taskId);
      if (task === undefined || !isEmpty(task[suggestion.field])) continue;
      filled.set(task.id, { ...task, [suggestion.field]: suggestion.value });
      accepted += 1;
    }
    return ok({
      label: `接受建议（${accepted} 项）`,
      mutations: [...filled.values()].map(putTask),
      value: { accepted, skipped: suggestions.length - accepted },
    });
  });
}

function isEmpty(value: Task[Suggestion['field']]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
