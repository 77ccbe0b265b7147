import type { Comparator, Indicator } from '../model/parsed-plan.js';

const prefix: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '不少于 ',
  '<=': '不超过 ',
  约: '约 ',
  range: '',
  力争: '力争 ',
};

/** The target as the office says it: 不少于 10 个，增长 9.8%. */
export function indicatorWords(indicator: Indicator): string {
  const { value, valueMax, unit, growthPercent, comparator, per } = indicator;
  const amount = value === null ? '' : `${value}${valueMax === null ? '' : `—${valueMax}`}${unit ?? ''}`;
  const growth = growthPercent === null ? '' : `${growthPercent < 0 ? '下降' : '增长'}${Math.abs(growthPercent)}%`;
  const words = [amount, growth].filter((part) => part !== '').join('，');
  return `${per === null ? '' : `每${per.replace(/^每/, '')} `}${prefix[comparator]}${words}`;
}
