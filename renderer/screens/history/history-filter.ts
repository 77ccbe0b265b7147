import type { HistoryFilter, HistoryRow } from '../../../shared/review/history-rows.js';

/** What the clerk asks the history for; '' for anything. */
export interface HistoryQuestion {
  readonly who: string;
  readonly field: string;
  /** Words that stand in the task, the operation, or the old or new value. */
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

export const anyChange: HistoryQuestion = { who: '', field: '', words: '', from: '', to: '' };

/** The part of the question that the use-case answers. */
export function historyFilter({ who, field, from, to }: HistoryQuestion): HistoryFilter {
  return {
    ...(who === '' ? {} : { who }),
    ...(field === '' ? {} : { fields: [field] }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}

/** Rows in which all words stand, in any of their columns. */
export function rowsWithWords(rows: readonly HistoryRow[], words: string): readonly HistoryRow[] {
  const wanted = words.split(/\s+/u).filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter(({ label, task, field, before, after, who }) => {
    const all = [label, task, field, before, after, who].join('\n');
    return wanted.every((word) => all.includes(word));
  });
}
