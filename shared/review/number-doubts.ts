import type { Doubt } from '../model/doubt.js';
import type { Indicator } from '../model/parsed-plan.js';
import { amountOf, isMore } from './amount.js';
import { indicatorWords } from './indicator-words.js';
import type { NumberLine } from './number-ledger.js';

/** A doubt before it has its id. */
export type DoubtDraft = Omit<Doubt, 'id'>;

type Check = (lines: readonly NumberLine[]) => DoubtDraft[];

function ask(code: string, message: string, indicators: readonly Indicator[], severity: Doubt['severity'] = 'warning') {
  return { code, severity, message, spans: indicators.map(({ span }): [number, number] => [span[0], span[1]]) };
}

const quoted = ({ name }: Indicator): string => `“${name}”`;

/** A sum as written for its unit: 56.8亿元. */
function sumWords(sum: number, like: Indicator): string {
  const scale = (amountOf(like)?.value ?? 1) / (like.value ?? 1);
  return `${Number((sum / scale).toPrecision(12))}${like.unit ?? ''}`;
}

/** 其中 several parts that together are more than the whole. */
const partsExceedWhole: Check = (lines) =>
  lines.flatMap(({ indicator, parts }) => {
    const whole = amountOf(indicator);
    if (!whole) return [];
    const same = parts.flatMap((at) => {
      const part = lines[at]?.indicator;
      const amount = part && amountOf(part);
      return part && amount?.unit === whole.unit ? [{ part, value: amount.value }] : [];
    });
    const sum = same.reduce((total, { value }) => total + value, 0);
    if (same.length === 0 || !isMore(sum, whole.value)) return [];
    const names = same.map(({ part }) => quoted(part)).join('、');
    const message = `${quoted(indicator)}是${indicatorWords(indicator)}，其中${names}合计${sumWords(sum, indicator)}，大于总数，请核对。`;
    return [ask('parts-exceed-whole', message, [indicator, ...same.map(({ part }) => part)])];
  });

/** Heads of sums of money that a plan may state as a whole and again by projects. */
const SUMS = /(?:投资|融资|资金|收入|产值|贷款|税收)$/;
const BARE_SUM = /^(?:计划|年度|当年|完成|总|新增|累计)?(投资|融资|资金|收入|产值|贷款|税收)$/;

/** Sums without a name of their own (完成投资37.9亿元) that together exceed a named sum of the kind (固定资产投资46亿元). */
const sumsExceedNamed: Check = (lines) => {
  const bare = lines.flatMap(({ indicator }) => {
    const kind = BARE_SUM.exec(indicator.name)?.[1];
    const amount = amountOf(indicator);
    return kind && amount ? [{ indicator, kind, amount }] : [];
  });
  return lines.flatMap(({ indicator, whole }) => {
    const kind = SUMS.exec(indicator.name)?.[0];
    const amount = amountOf(indicator);
    if (!kind || !amount || whole !== null || BARE_SUM.test(indicator.name)) return [];
    const same = bare.filter((one) => one.kind === kind && one.amount.unit === amount.unit);
    const sum = same.reduce((total, one) => total + one.amount.value, 0);
    if (same.length === 0 || !isMore(sum, amount.value)) return [];
    const others = same.map((one) => one.indicator);
    const message = `${quoted(indicator)}是${indicatorWords(indicator)}，另有${others.map(({ quote }) => `“${quote}”`).join('、')}，合计${sumWords(sum, indicator)}；口径可能不同，请核对。`;
    return [ask('sums-exceed-named', message, [indicator, ...others])];
  });
};

/** The same name with different numbers. */
const differentNumbers: Check = (lines) => {
  const byName = new Map<string, Indicator[]>();
  for (const { indicator } of lines) {
    // A bare 投资 or a nameless count belongs to whatever stands before it.
    if (indicator.name.length < 3 || BARE_SUM.test(indicator.name) || indicator.per !== null) continue;
    const unit = amountOf(indicator)?.unit ?? '%';
    const key = [indicator.name, unit, indicator.partOf, indicator.scope].join('/');
    byName.set(key, [...(byName.get(key) ?? []), indicator]);
  }
  return [...byName.values()].flatMap((all) => {
    const words = [...new Set(all.map(indicatorWords))];
    const [first] = all;
    if (!first || words.length < 2) return [];
    return [ask('different-numbers', `${quoted(first)}有不同的数：${words.join('；')}，请核对。`, all)];
  });
};

/** The same sum of money under different names: the same target, or not. */
const equalNumbers: Check = (lines) => {
  const byAmount = new Map<string, Indicator[]>();
  for (const { indicator } of lines) {
    const amount = amountOf(indicator);
    if (!amount?.unit.endsWith('元')) continue;
    const key = `${amount.value}${amount.unit}`;
    byAmount.set(key, [...(byAmount.get(key) ?? []), indicator]);
  }
  return [...byAmount.values()].flatMap((all) => {
    const [first] = all;
    const names = [...new Set(all.map(quoted))];
    if (!first || names.length < 2) return [];
    const message = `${names.join('和')}都是${first.value ?? ''}${first.unit ?? ''}，数相同不一定是同一指标，请核对。`;
    return [ask('equal-numbers', message, all, 'info')];
  });
};

/** Ranges written backwards, shares above 100 %. */
const strangeNumbers: Check = (lines) =>
  lines.flatMap(({ indicator }) => {
    const { value, valueMax, unit, name } = indicator;
    if (value !== null && valueMax !== null && valueMax < value) {
      return [ask('range-backwards', `${quoted(indicator)}的区间前大后小：${indicator.quote}，请核对。`, [indicator])];
    }
    const isShare = unit === '%' && /(?:率|比重|占比|比例|覆盖面)$/.test(name) && !/增长率|负债率|容积率/.test(name);
    if (isShare && value !== null && value > 100) {
      return [ask('share-over-100', `${quoted(indicator)}超过了100%：${indicator.quote}，请核对。`, [indicator])];
    }
    return [];
  });

const checks: readonly Check[] = [partsExceedWhole, sumsExceedNamed, differentNumbers, strangeNumbers, equalNumbers];

/** What is doubtful about the numbers of a plan. Each is a question: another 口径 may explain it. */
export function numberDoubts(lines: readonly NumberLine[]): DoubtDraft[] {
  return checks.flatMap((check) => check(lines));
}
