import type { Indicator } from '../model/parsed-plan.js';

/** Names of A、B和C. */
function listed(name: string): string[] {
  return name.split(/[、]|和|及|与/).filter((part) => part.length >= 2);
}

/** 城乡居民…分别 stands for the two kinds of residents. */
function townAndCountry(name: string): string[] {
  return /城乡/.test(name) ? [name.replace('城乡', '城镇'), name.replace('城乡', '农村')] : [];
}

/** A name that says nothing: the number repeats the kind of the one before. */
const EMPTY_NAME = /^(?:[、,和及与以(]|力争|争取|确保|达到?|总量)*$/;

/** Names for numbers that share their words: A、B分别增长8%、7% gives A and B. */
export function nameParallels(indicators: readonly Indicator[], respectively: boolean): Indicator[] {
  const named = [...indicators];
  for (let index = 0; index < named.length; index++) {
    const first = named[index];
    let last = index;
    while (EMPTY_NAME.test(named[last + 1]?.name ?? '×')) last++;
    if (!first || last === index) continue;
    const size = last - index + 1;
    const names = respectively
      ? [listed(first.name), townAndCountry(first.name)].find((list) => list.length === size)
      : undefined;
    for (let at = index; at <= last; at++) {
      const indicator = named[at];
      if (indicator) named[at] = { ...indicator, name: names?.[at - index] ?? first.name };
    }
    index = last;
  }
  return named;
}

/** 泵站和水闸各2座 promises two of each: one indicator for every name, in the same place. */
export function splitEach(indicators: readonly Indicator[]): Indicator[] {
  return indicators.flatMap((indicator) => {
    const names = /[^每]各\d/.test(indicator.quote) && !indicator.name.includes('每') ? listed(indicator.name) : [];
    return names.length < 2 ? [indicator] : names.map((name) => ({ ...indicator, name }));
  });
}
