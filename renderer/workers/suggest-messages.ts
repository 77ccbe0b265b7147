import type { Suggestion } from '../../shared/model/suggestion.js';
import type { SuggestInput } from '../../shared/review/suggest-units.js';

/** What the window asks the suggestion worker; `id` counts up, so that late answers are known as such. */
export interface SuggestRequest {
  readonly id: number;
  readonly input: SuggestInput;
}

export interface SuggestAnswer {
  readonly id: number;
  readonly suggestions: readonly Suggestion[];
}
