/** Numbers with a unit of measure in half-width text. Values stay as written: 5.7万亩 is 5.7 with the unit 万亩. */

/** What a unit counts; decides which rules apply to the number. */
export type UnitFamily = 'percent' | 'points' | 'money' | 'size' | 'count' | 'time';

const SIZE_UNITS =
  '标准立方米|吨标准煤|微克/立方米|毫克/升|立方米/秒|立方米|立方|平方公里|平方千米|平方米|公里|千米|平米|㎡|m2|m²|公顷|蒸吨|千升|毫升|升(?!级|格|规|至|到|学|值|降|幅|温|旗)|千瓦时|兆瓦时|千瓦|兆瓦|吉瓦|标箱|标准箱|TEU|公斤|千克|吨|亩|度|斤|[TPG]B|方|米|KM|km|GW|MW|kW';
const MONEY_UNITS = '元人民币|人民币|美元|欧元|日元|港元|港币|元';
const TIME_UNITS = '个工作日|工作日|个小时|小时|分钟|个月|周岁|天|日|年|岁|周|秒';
const COUNT_UNITS =
  '轮次|辆次|台次|班次|人次|人/日|户次|车次|架次|场次|批次|例次|件次|家次|场|名|人|家|户|个|项|件|条|座|所|处|台|套|辆|艘|架|张|份|次|期|批|支|只|头|羽|株|棵|本|部|篇|门|班|床|间|栋|幢|册|颗|粒|片|块|段|盏|对|组|类|种|桌|根|口|眼|轮|位|点|路|核|节(?![能约水点日])|箱|孔|尾|匹|课时|学时|学分|例|起|宗|笔|单|枚|幅|款|村|镇|井|艘次|倍|只次|人份|剂次|剂|颗|届|届次|袋|瓶|盒|筐|担|窝|盆|扇|樘|泊位|车位|床位|学位|机位|公里';

/** 十/百/千/万/亿 before a unit: 万亩, 千万元, 亿千瓦时. */
const SCALE = '[十百千万亿]{0,3}';
export const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?';
/** 万吨/日, 元/人: the unit is said per something. */
const PER_UNIT = '(?:/(?:日|天|年|月|小时|[千万]?[人户]|亩|吨|公里|平方公里(?:·月)?|平方米|立方米|千瓦时))?';
const UNIT = `${SCALE}(?:${SIZE_UNITS}|${MONEY_UNITS}|${TIME_UNITS}|${COUNT_UNITS})${PER_UNIT}`;
const PERCENT = '%|‰|个百分点|百分点';

/** One quantity: number, number of a range, unit. Global: use with matchAll on one sentence. */
const QUANTITY = new RegExp(
  `(${NUMBER})\\s?(?:(${PERCENT}|${SCALE}(?:元|人|亩|吨)?) ?(?:-{1,2}|~|至|到) ?(${NUMBER}))?\\s?(${PERCENT}|[多余]?(?:个亿(?![元吨])|${UNIT}))`,
  'g',
);

export interface Quantity {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  readonly unit: string;
  readonly family: UnitFamily;
  /** Position of the number and of the end of the unit in the text searched. */
  readonly start: number;
  readonly end: number;
}

const FAMILIES: readonly (readonly [UnitFamily, RegExp])[] = [
  ['percent', /^[%‰]$/],
  ['points', /百分点$/],
  ['money', new RegExp(`(?:${MONEY_UNITS}|亿)$`)],
  ['time', new RegExp(`^(?:${TIME_UNITS})$`)],
  ['size', new RegExp(`(?:${SIZE_UNITS})$`)],
];

/** 100 → 百: scale words written without a digit. */
const BARE_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** 百万吨以上: a number in words that stands alone before 万 or 亿. */
const BARE_QUANTITY = new RegExp(
  `(?<![\\d十百千万亿几数上近])([十百千])([万亿])(${SIZE_UNITS}|${MONEY_UNITS}|人次|人)(?=以上)`,
  'g',
);

function toNumber(digits: string): number {
  return Number(digits.replace(/,/g, ''));
}

/** What the unit counts. */
export function unitFamily(unit: string): UnitFamily {
  const plain = /^(?:微克|毫克|立方米\/秒|人\/日)/.test(unit) ? unit : unit.replace(/\/.*$/, '');
  return FAMILIES.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'count';
}

function readQuantity(match: RegExpMatchArray): Quantity {
  const written = (match[4] ?? '').replace(/^[多余]/, '');
  const unit = written === '个亿' ? '亿元' : written;
  const start = match.index ?? 0;
  const valueMax = match[3] === undefined ? null : toNumber(match[3]);
  return {
    value: toNumber(match[1] ?? ''),
    valueMax,
    unit,
    family: unitFamily(unit),
    start,
    end: start + match[0].length,
  };
}

/** Quantities of a half-width sentence in order. Numbers that are part of a code (G109, 1+X) are left out. */
export function findQuantities(half: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of half.matchAll(QUANTITY)) {
    const before = half[match.index - 1] ?? '';
    if (!/[A-Za-z\d.+×/]/.test(before)) found.push(readQuantity(match));
  }
  for (const match of half.matchAll(BARE_QUANTITY)) {
    const unit = `${match[2] ?? ''}${match[3] ?? ''}`;
    const value = BARE_SCALES[match[1] ?? ''] ?? 0;
    found.push({
      value,
      valueMax: null,
      unit,
      family: unitFamily(unit),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
