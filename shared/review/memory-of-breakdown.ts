import type { BreakdownRecord } from '../model/breakdown-record.js';
import type { MemoryRow } from '../model/suggestion.js';
import { toHalfWidth } from '../text/half-width.js';
import { splitSentences } from '../text/split-sentences.js';

/** An earlier breakdown as it was read. */
export interface EarlierBreakdown {
  readonly title: string | null;
  readonly planYear: number | null;
  readonly records: readonly BreakdownRecord[];
}

/**
 * What an earlier breakdown teaches about who does what: a row for each of its tasks that names a unit, and, where a task
 * is a whole 条, one for each of its sentences, because this year's tasks may be single sentences.
 */
export function memoryOfBreakdown({ title, planYear, records }: EarlierBreakdown): MemoryRow[] {
  const origin = planYear === null ? `《${title ?? '以往分解'}》` : `${planYear}年`;
  return records.flatMap((record, at) => {
    if (record.lead.length + record.support.length === 0) return [];
    const rest: Omit<MemoryRow, 'text'> = {
      leadUnits: record.lead,
      supportUnits: record.support,
      ...(record.leader === '' ? {} : { leader: record.leader }),
      ...(record.deadlineText === null ? {} : { deadline: record.deadlineText }),
      source: origin + placeOf(record.number, at),
    };
    const spans = splitSentences(toHalfWidth(record.text), [0, record.text.length]);
    const sentences = spans.length > 1 ? spans.map(([start, end]) => record.text.slice(start, end)) : [];
    return [record.text, ...sentences].map((text) => ({ text, ...rest }));
  });
}

/** 第6条, or 第3项 for a task without a plain number. */
function placeOf(number: string | null, at: number): string {
  const plain = /^[(（]?(\d+|[一二三四五六七八九十百]+)[)）.、．]?$/u.exec(number?.trim() ?? '')?.[1];
  return plain === undefined ? `第${at + 1}项` : `第${plain}条`;
}
