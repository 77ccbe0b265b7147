import type { Indicator } from '../model/parsed-plan.js';

/** True when the rates that follow belong to several numbers before them: 100亿元、50亿元，分别增长8%、7%. */
export function opensSharedRates(between: string): boolean {
  return /^(?:以上|左右)?[,、]?(?:同比|比上年|预期|力争)?分别(?:比上年|同比)?(?:增长|下降|提高)/.test(between);
}

/**
 * Gives each of n rates to one of the n values in front of them. `from`: index of the first rate; null when the
 * sentence has none to share.
 */
export function shareRates(indicators: readonly Indicator[], from: number | null): Indicator[] {
  if (from === null) return [...indicators];
  const tail = indicators.slice(from);
  const stop = tail.findIndex(({ value }) => value !== null);
  const rates = stop < 0 ? tail : tail.slice(0, stop);
  const values = indicators.slice(Math.max(0, from - rates.length), from);
  const fits = values.length === rates.length && values.every((each) => each.value !== null && each.unit !== '%');
  if (!fits || values.some(({ growthPercent }) => growthPercent !== null)) return [...indicators];
  return [
    ...indicators.slice(0, from - rates.length),
    ...values.map((each, index) => ({ ...each, growthPercent: rates[index]?.growthPercent ?? null })),
    ...indicators.slice(from + rates.length),
  ];
}
