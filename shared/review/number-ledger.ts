import type { Indicator, ParsedPlan } from '../model/parsed-plan.js';
import type { SimpleTable } from '../model/simple-table.js';
import { indicatorWords } from './indicator-words.js';
import { placeWords, sentencePlaces } from './sentence-place.js';

/** 数字台账: one line a promised number, with its whole and its parts. */
export interface NumberLine {
  readonly indicator: Indicator;
  /** Where its sentence stands; '' when it stands in none. */
  readonly place: string;
  /** The line of the whole that it is a part of; null when it is none or the whole has no number. */
  readonly whole: number | null;
  /** The lines of its parts. */
  readonly parts: readonly number[];
}

/** The line of the whole: the nearest one of that name before the part, in the same unit when there is one. */
function wholeOf(indicators: readonly Indicator[], at: number): number | null {
  const part = indicators[at];
  if (!part || part.partOf === null) return null;
  let near: number | null = null;
  for (let index = at - 1; index >= 0; index--) {
    const other = indicators[index];
    if (!other || other.name !== part.partOf) continue;
    if (other.unit === part.unit) return index;
    near ??= index;
  }
  return near;
}

/** Every quantity that the plan promises, in the order of the text. */
export function numberLedger(parsed: Pick<ParsedPlan, 'indicators' | 'sections' | 'sentences'>): NumberLine[] {
  const { indicators } = parsed;
  const places = sentencePlaces(parsed);
  const wholes = indicators.map((_, at) => wholeOf(indicators, at));
  const parts = new Map<number, number[]>();
  wholes.forEach((whole, at) => {
    if (whole !== null) parts.set(whole, [...(parts.get(whole) ?? []), at]);
  });
  return indicators.map((indicator, at) => {
    const place = indicator.sentence === null ? undefined : places[indicator.sentence];
    return {
      indicator,
      place: place ? placeWords(place) : '',
      whole: wholes[at] ?? null,
      parts: parts.get(at) ?? [],
    };
  });
}

/** 数字台账 for print. */
export function numberTable(title: string, lines: readonly NumberLine[]): SimpleTable {
  return {
    title: `${title}数字台账`,
    lead: `共 ${lines.length} 处数字`,
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '指标', kind: 'text' },
      { heading: '目标值', kind: 'short' },
      { heading: '其中', kind: 'short' },
      { heading: '口径', kind: 'text' },
      { heading: '位置', kind: 'short' },
      { heading: '原文', kind: 'text' },
    ],
    rows: lines.map(({ indicator, place }, at) => [
      String(at + 1),
      indicator.name,
      indicatorWords(indicator),
      indicator.partOf === null ? '' : `属“${indicator.partOf}”`,
      indicator.scope ?? '',
      place,
      indicator.quote,
    ]),
    note: '',
    largeType: false,
  };
}
