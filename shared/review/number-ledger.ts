import type { Finding } from '../model/finding.js';
import type { Indicator, ParsedDeadline, ParsedPlan } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';
import { deadlineDay } from '../text/dates.js';
import { toComparable } from '../text/half-width.js';

/** A doubt about numbers or dates. It asks the clerk to check and never corrects. */
export interface LedgerFinding extends Finding {
  /** The second place, when two places do not agree. */
  readonly other: [number, number] | null;
}

/** Names too general to compare: 投资 in one item and 投资 in another are not the same target. */
const SHORTEST_COMPARED_NAME = 4;
/** Only these levels are shares of a whole and cannot pass 100 %. */
const SHARE_NAME = /(?:率|占比|比重|比例|覆盖面|份额)$/;
/** Rates that may pass 100 %. */
const OPEN_RATE = /增长率|收益率|负债率|周转率|产销率|利用率|投资率|回报率|杠杆率|覆盖率$/;

const pair = ([start, end]: Span): [number, number] => [start, end];

function doubt(code: string, message: string, span: Span, other: Span | null): LedgerFinding {
  return { code, severity: 'warning', message, span: pair(span), other: other && pair(other) };
}

/** A number as the clerk reads it: 46亿元、增长19.8%. */
export function describeNumber({ value, valueMax, unit, growthPercent }: Indicator): string {
  const amount = value === null ? null : `${value}${valueMax === null ? '' : `—${valueMax}`}${unit ?? ''}`;
  const growth = growthPercent === null ? null : `${growthPercent < 0 ? '下降' : '增长'}${Math.abs(growthPercent)}%`;
  return [amount, growth].filter((part) => part !== null).join('、');
}

/** Parts that are larger than the whole before them, alone or together. */
function partFindings(indicators: readonly Indicator[]): LedgerFinding[] {
  const findings: LedgerFinding[] = [];
  let whole: Indicator | null = null;
  let sum = 0;
  for (const indicator of indicators) {
    if (indicator.partOf === null) {
      whole = indicator;
      sum = 0;
      continue;
    }
    const fits = whole !== null && whole.unit === indicator.unit && whole.sentence === indicator.sentence;
    if (!whole || !fits || whole.value === null || indicator.value === null) continue;
    sum += indicator.value;
    if (sum <= whole.value) continue;
    const total = sum === indicator.value ? describeNumber(indicator) : `合计${sum}${indicator.unit ?? ''}`;
    const message = `“其中”的数（${total}）超过了“${whole.name}”的总数（${describeNumber(whole)}），请核对。`;
    findings.push(doubt('parts-exceed-whole', message, indicator.span, whole.span));
  }
  return findings;
}

/** The same name, unit and scope with another number elsewhere in the plan. */
function disagreementFindings(indicators: readonly Indicator[]): LedgerFinding[] {
  const findings: LedgerFinding[] = [];
  const seen = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const name = toComparable(indicator.name);
    if (name.length < SHORTEST_COMPARED_NAME || indicator.partOf !== null) continue;
    const kind = indicator.value === null ? '增速' : (indicator.unit ?? '');
    const key = [name, kind, indicator.per ?? '', indicator.scope ?? ''].join('\u0000');
    const first = seen.get(key);
    if (!first) seen.set(key, indicator);
    else if (describeNumber(first) !== describeNumber(indicator)) {
      const message = `“${indicator.name}”在两处的数不一样：${describeNumber(first)}和${describeNumber(indicator)}，请核对是否为同一指标。`;
      findings.push(doubt('numbers-disagree', message, indicator.span, first.span));
    }
  }
  return findings;
}

/** Shares above 100 % and ranges that run backwards. */
function valueFindings(indicators: readonly Indicator[]): LedgerFinding[] {
  return indicators.flatMap((indicator): LedgerFinding[] => {
    const { name, value, valueMax, unit, span } = indicator;
    if (value !== null && valueMax !== null && valueMax < value) {
      return [doubt('range-reversed', `“${describeNumber(indicator)}”前大后小，请核对。`, span, null)];
    }
    const isShare = unit === '%' && SHARE_NAME.test(name) && !OPEN_RATE.test(name);
    if (!isShare || value === null || value <= 100) return [];
    return [doubt('share-over-100', `“${name}”为${value}%，超过了100%，请核对。`, span, null)];
  });
}

/** Dates that are not in the calendar, and deadlines that were over when the document was issued. */
function dateFindings(deadlines: readonly ParsedDeadline[], issued: string | null): LedgerFinding[] {
  return deadlines.flatMap(({ quote, span, normalized, kind }): LedgerFinding[] => {
    if (normalized === null) {
      const written = /\d月/.test(quote.normalize('NFKC')) && kind === 'by' && issued !== null;
      return written ? [doubt('impossible-date', `日历上没有“${quote}”这一天，请核对。`, span, null)] : [];
    }
    const last = kind === 'by' || kind === 'period' ? deadlineDay(normalized) : null;
    if (issued === null || last === null || last >= issued) return [];
    return [doubt('date-in-the-past', `时限“${quote}”（${last}）早于成文日期${issued}，请核对。`, span, null)];
  });
}

/** Doubts about the numbers and dates of a plan, in the order of the text; both places where two disagree. */
export function numberLedger(plan: ParsedPlan): LedgerFinding[] {
  const findings = [
    ...partFindings(plan.indicators),
    ...disagreementFindings(plan.indicators),
    ...valueFindings(plan.indicators),
    ...dateFindings(plan.deadlines, plan.date),
  ];
  return findings.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}
