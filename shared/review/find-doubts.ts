import type { Doubt } from '../model/doubt.js';
import type { Finding } from '../model/finding.js';
import type { ParsedPlan } from '../model/parsed-plan.js';
import type { SourceDocument } from '../model/source-document.js';
import { sliceSpan } from '../model/span.js';
import { impossibleDates, pastDeadlines, pastYears } from './date-doubts.js';
import { numberDoubts, type DoubtDraft } from './number-doubts.js';
import { numberLedger } from './number-ledger.js';

/** Shorter sentences may well stand twice. */
const SHORTEST_REPEAT = 10;

function fromFinding({ code, severity, message, span }: Finding): DoubtDraft {
  return { code, severity, message, spans: span ? [span] : [] };
}

/** Sentences that stand in the document twice, word for word. */
function repeatedSentences(text: string, { sentences }: ParsedPlan): DoubtDraft[] {
  const byWords = new Map<string, [number, number][]>();
  for (const { span, kind } of sentences) {
    const words = sliceSpan(text, span).replace(/\s/g, '');
    if (kind === 'title' || kind === 'responsibility' || words.length < SHORTEST_REPEAT) continue;
    byWords.set(words, [...(byWords.get(words) ?? []), [span[0], span[1]]]);
  }
  return [...byWords].flatMap(([words, spans]) => {
    if (spans.length < 2) return [];
    const start = words.length > 24 ? `${words.slice(0, 24)}…` : words;
    const message = `“${start}”出现了 ${spans.length} 次，请核对是否重复。`;
    return [{ code: 'repeated-sentence', severity: 'warning' as const, message, spans }];
  });
}

/** The words at the places, so that a doubt is known again after the text before it has changed. */
function withIds(text: string, drafts: readonly DoubtDraft[]): Doubt[] {
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const words = draft.spans.map((span) => sliceSpan(text, span).replace(/\s/g, '').slice(0, 40)).join('|');
    const key = `${draft.code}:${words === '' ? draft.message : words}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return { id: count === 1 ? key : `${key}#${count}`, ...draft };
  });
}

/** Everything the clerk should look at in a plan as read: structure, numbers, dates, repeated sentences. */
export function findDoubts({ document, parsed }: { document: SourceDocument; parsed: ParsedPlan }): Doubt[] {
  const { text } = document;
  return withIds(text, [
    ...document.findings.map(fromFinding),
    ...parsed.findings.map(fromFinding),
    ...numberDoubts(numberLedger(parsed)),
    ...impossibleDates(text),
    ...pastDeadlines(parsed),
    ...pastYears(text, parsed),
    ...repeatedSentences(text, parsed),
  ]);
}
