import type { Deadline } from '../../../shared/model/task.js';
import { deadlineFromWords } from '../../../shared/text/deadline-from-words.js';

/** What the clerk typed into a deadline cell, kept as written for print, with the day it means. '' clears the cell. */
export function deadlineOfText(text: string, planYear: number | null): Deadline | null {
  const words = text.trim();
  return words === '' ? null : { words, date: deadlineFromWords(words, planYear) };
}

/** How a typed deadline is understood, for the line below the editor. */
export function deadlineHint(text: string, planYear: number | null): string | null {
  const deadline = deadlineOfText(text, planYear);
  if (!deadline) return null;
  return deadline.date === null ? '没有确定的日期，只印文字' : `理解为 ${deadline.date}`;
}
