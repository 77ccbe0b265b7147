import type { Suggestion } from '../../shared/model/suggestion.js';
import { ok, type Result } from '../../shared/result.js';
import { applySuggestions } from '../../shared/review/apply-suggestions.js';
import { putTask } from './mutations.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

export interface SuggestionsAccepted {
  readonly accepted: number;
  /** Left alone because the field holds something already. */
  readonly skipped: number;
}

/** Fills suggested values into empty fields: one undoable change whose name keeps them apart from typed ones. */
export function acceptSuggestions(
  context: UseCaseContext,
  planId: string,
  suggestions: readonly Suggestion[],
): Promise<Result<SuggestionsAccepted>> {
  return saveChange(context, planId, async () => {
    const before = await context.repository.tasksByIds([...new Set(suggestions.map(({ taskId }) => taskId))]);
    const { tasks, accepted } = applySuggestions(before, suggestions);
    return ok({
      label: `接受建议（${accepted} 项）`,
      mutations: tasks.filter((task, index) => task !== before[index]).map(putTask),
      value: { accepted, skipped: suggestions.length - accepted },
    });
  });
}
