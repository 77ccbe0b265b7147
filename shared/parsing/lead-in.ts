import type { Span } from '../model/span.js';
import { splitSentences } from '../text/split-sentences.js';
import {
  FIELD_LABEL,
  KNOWN_HEADING,
  LONGEST_LEAD_IN,
  MOST_LEAD_IN_CLAUSES,
  NOT_LEAD_IN,
  STEP_LABEL,
} from './rules/outline-rules.js';

/** What a paragraph's own words (after its number) look like. */
export interface Opening {
  /** The lead-in phrase without its mark; null when the paragraph has none. */
  readonly leadIn: Span | null;
  /** Where the words after the lead-in and its mark begin. */
  readonly rest: number;
  readonly sentences: readonly Span[];
}

const TRAILING_MARK = /[。!?:;,]$/;

/** The span without its final mark. */
export function withoutMark(half: string, span: Span): Span {
  return TRAILING_MARK.test(half[span[1] - 1] ?? '') ? [span[0], span[1] - 1] : span;
}

/** An amount or a rate: such a sentence is a task, not a heading. */
const PROMISE = /\d ?(?:%|[万亿]?元|[万亿]?吨|[万亿]?亩|万|亿)/;

/** A phrase that could be a 条标: short, few clauses, no number that promises something. */
function looksLikeLeadIn(phrase: string): boolean {
  if (phrase.length === 0 || phrase.length > LONGEST_LEAD_IN) return false;
  if (phrase.split(',').length > MOST_LEAD_IN_CLAUSES || /[;:]/.test(phrase)) return false;
  return !NOT_LEAD_IN.test(phrase) && !PROMISE.test(phrase);
}

/** Lead-in that ends in a colon or a gap: “加强领导：…”, “加强领导　…”. Returns its end and the start of the rest. */
function earlyLeadIn(half: string, sentence: Span): { end: number; rest: number } | null {
  const head = half.slice(sentence[0], Math.min(sentence[1], sentence[0] + LONGEST_LEAD_IN));
  const colon = STEP_LABEL.test(head) ? null : /^[^,;:。“(]{2,30}:(?=.)/.exec(head);
  if (colon) return { end: sentence[0] + colon[0].length - 1, rest: sentence[0] + colon[0].length };
  const known = KNOWN_HEADING.exec(head);
  if (known) return { end: sentence[0] + known[0].length, rest: sentence[0] + known[0].length };
  const gap = /^([\u4e00-\u9fff、“”,]{4,30}?) +(?=[\u4e00-\u9fff“])/.exec(head);
  if (gap?.[1]) return { end: sentence[0] + gap[1].length, rest: sentence[0] + gap[0].length };
  return null;
}

/** 任务名称：招商引资: the words after the label are the title. */
function namedTask(half: string, sentence: Span, more: boolean): Span | null {
  const label = /^(?:任务名称|工作任务|重点任务|项目名称|工作事项|事项名称|重点工作|任务) ?: ?/.exec(
    half.slice(sentence[0], sentence[0] + 12),
  );
  if (!label || !more) return null;
  const [start, end] = withoutMark(half, [sentence[0] + label[0].length, sentence[1]]);
  return start < end && end - start <= LONGEST_LEAD_IN ? [start, end] : null;
}

/** Reads the first words of `span`. `more` says that further paragraphs belong to the same item. */
export function readOpening(half: string, span: Span, more: boolean): Opening {
  const sentences = splitSentences(half, span);
  const first = sentences[0];
  if (!first || FIELD_LABEL.test(half.slice(first[0], first[0] + LONGEST_LEAD_IN))) {
    return { leadIn: null, rest: span[0], sentences };
  }
  const named = namedTask(half, first, more);
  if (named) return { leadIn: named, rest: first[1], sentences };
  const early = earlyLeadIn(half, first);
  if (early) return { leadIn: [first[0], early.end], rest: early.rest, sentences };
  const body = withoutMark(half, first);
  const followed = more || sentences.slice(1).some(([start]) => !/[(【]/.test(half[start] ?? ''));
  if (!followed || !looksLikeLeadIn(half.slice(body[0], body[1]).replace(STEP_LABEL, '')))
    return { leadIn: null, rest: span[0], sentences };
  return { leadIn: body, rest: first[1], sentences };
}
