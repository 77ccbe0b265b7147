import type { ParsedPlan } from '../model/parsed-plan.js';
import { toHalfWidth } from '../text/half-width.js';
import type { DoubtDraft } from './number-doubts.js';

const WRITTEN_DATE = /(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/g;

/** Days of a month; February has 29 when the year is not said. */
function daysOf(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** 2月30日, 13月: days that no calendar has. */
export function impossibleDates(text: string): DoubtDraft[] {
  return [...toHalfWidth(text).matchAll(WRITTEN_DATE)].flatMap((match) => {
    const year = match[1] === undefined ? null : Number(match[1]);
    const month = Number(match[2]);
    const day = match[3] === undefined ? null : Number(match[3]);
    // 0.5月 and the like are no dates.
    if (/[\d.]/.test(text[match.index - 1] ?? '')) return [];
    const possible = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysOf(month, year)));
    if (possible) return [];
    const words = text.slice(match.index, match.index + match[0].length);
    return [
      {
        code: 'impossible-date',
        severity: 'warning' as const,
        message: `“${words}”不是日历上有的日期，请核对。`,
        spans: [[match.index, match.index + match[0].length] as [number, number]],
      },
    ];
  });
}

/** Deadlines that had passed when the document was written, or before the year of the plan when it has no date. */
export function pastDeadlines({ deadlines, date, planYear }: ParsedPlan): DoubtDraft[] {
  const written = date ?? (planYear === null ? null : String(planYear));
  if (written === null) return [];
  return deadlines.flatMap(({ normalized, quote, span, kind }) => {
    if (normalized === null || kind !== 'by' || normalized >= written.slice(0, normalized.length)) return [];
    return [
      {
        code: 'past-date',
        severity: 'warning' as const,
        message: `时限“${quote}”（${normalized}）早于${date === null ? '计划年度' : '成文日期'} ${written}，请核对。`,
        spans: [[span[0], span[1]] as [number, number]],
      },
    ];
  });
}

/** …年…月底前: the parser takes dates of years gone by for the past and makes no deadline of them. */
const BY_DATE =
  /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日|份|底|末|[上中下]旬)*(?:以|之)?前(?!的|已|建成的|开工的)/g;

/** Tasks to be done by a day of a year before the plan's. */
export function pastYears(text: string, { sentences, planYear }: ParsedPlan): DoubtDraft[] {
  if (planYear === null) return [];
  return sentences.flatMap(({ span, kind }) => {
    if (kind !== 'task' && kind !== 'indicator' && kind !== 'undecided') return [];
    const half = toHalfWidth(text.slice(span[0], span[1])).replace(/《[^》]*》/g, (name) => ' '.repeat(name.length));
    return [...half.matchAll(BY_DATE)].flatMap((match) => {
      if (Number(match[1]) >= planYear) return [];
      const start = span[0] + match.index;
      const message = `时限“${match[0]}”早于计划年度 ${planYear} 年，请核对。`;
      const place: [number, number] = [start, start + match[0].length];
      return [{ code: 'past-date', severity: 'warning' as const, message, spans: [place] }];
    });
  });
}
