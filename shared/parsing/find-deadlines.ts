import type { ParsedDeadline } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';
import { DEADLINE_RULES, type DateContext, isValidity, type Reading } from './rules/deadline-rules.js';

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly groups: Record<string, string | undefined>;
  readonly read: (typeof DEADLINE_RULES)[number]['read'];
  readonly order: number;
}

const HAS_DATE = /[年月日]|季度|五”?(?:时期)?末|\d前/;
/** Words looked at on either side of a date. */
const REACH = 24;

/** Words before a date that are no part of it. */
const LEADING = /^(?:于|在|力争|确保|争取|预计|拟于)+ ?/;

/** Names in book marks and quotes hold years that bind nobody. */
function blank(sentence: string): string {
  return sentence.replace(/《[^》]{0,120}》|“[^”]{0,60}”/g, (name) =>
    /^“十.五”$/.test(name) ? name : '\u0001'.repeat(name.length),
  );
}

function collect(sentence: string): Hit[] {
  const hits: Hit[] = [];
  DEADLINE_RULES.forEach(({ pattern, read }, order) => {
    for (const match of sentence.matchAll(pattern)) {
      const groups = { ...match.groups, match: match[0] };
      hits.push({ start: match.index, end: match.index + match[0].length, groups, read, order });
    }
  });
  return hits.sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}

/** Deadlines of one half-width sentence; a date without a year takes the year of the date before it. */
export function findDeadlines(
  text: string,
  half: string,
  span: Span,
  sentenceIndex: number,
  context: Omit<DateContext, 'nearYear'>,
): ParsedDeadline[] {
  const raw = half.slice(span[0], span[1]);
  if (!HAS_DATE.test(raw)) return [];
  const sentence = blank(raw);
  const found: ParsedDeadline[] = [];
  let taken = 0;
  let nearYear: number | null = null;
  for (const hit of collect(sentence)) {
    if (hit.start < taken) continue;
    const around = {
      before: sentence.slice(Math.max(0, hit.start - REACH), hit.start),
      after: sentence.slice(hit.end, hit.end + REACH),
    };
    if (isValidity(around)) {
      taken = hit.end;
      continue;
    }
    const reading: Reading | null = hit.read(hit.groups, { ...context, nearYear }, around);
    if (!reading) continue;
    taken = hit.end;
    nearYear = reading.year ?? nearYear;
    const start = span[0] + hit.start + (LEADING.exec(sentence.slice(hit.start, hit.end))?.[0].length ?? 0);
    const end = span[0] + hit.end;
    found.push({
      quote: text.slice(start, end),
      span: [start, end],
      normalized: reading.normalized,
      kind: reading.kind,
      sentence: sentenceIndex,
    });
  }
  return found;
}
