import type { ParsedDeadline } from '../model/parsed-plan.js';
import { spansOverlap } from '../model/span.js';
import type { Suggestion } from '../model/suggestion.js';
import { deadlineFromWords } from '../text/deadline-from-words.js';
import { latestDeadline } from './latest-deadline.js';
import type { RememberedRow, TaskToAssign } from './unit-advisor.js';

/** An earlier row this much alike is the same work, and its time words fit again. */
const sameWork = 0.5;

/**
 * 完成时限 of a task that has none: the latest one that its own sentences name; else the words of the same work in an
 * earlier breakdown, reckoned in this plan's year — unless they name a year, which is over. Null when nothing is known.
 */
export function suggestDeadline(
  task: TaskToAssign,
  input: { readonly deadlines?: readonly ParsedDeadline[]; readonly planYear?: number | null },
  rows: readonly RememberedRow[],
): Suggestion | null {
  const written = latestDeadline(
    (input.deadlines ?? [])
      .filter(({ span, kind }) => kind !== 'start' && task.spans.some((own) => spansOverlap(own, span)))
      .map(({ quote, normalized }) => ({
        words: quote,
        date: normalized === null ? null : deadlineFromWords(normalized, null),
      })),
  );
  if (written) {
    return {
      taskId: task.id,
      field: 'deadline',
      value: written,
      confidence: 0.9,
      reason: `原句写明“${written.words}”`,
    };
  }
  const before = rows.find(({ row, similarity }) => similarity >= sameWork && carriesOver(row.deadline));
  if (!before?.row.deadline) return null;
  const words = before.row.deadline.trim();
  return {
    taskId: task.id,
    field: 'deadline',
    value: { words, date: deadlineFromWords(words, input.planYear ?? null) },
    confidence: Math.round(before.similarity * 700) / 1000,
    reason: `${before.row.source}同类句的时限是“${words}”，相似度 ${before.similarity.toFixed(2)}`,
  };
}

function carriesOver(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== '' && !/(?:19|20)\d\d/u.test(words.normalize('NFKC'));
}
