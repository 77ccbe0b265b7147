import { headingOf, type Breakdown, type BreakdownColumn, type BreakdownRow } from '../model/breakdown.js';

/** Columns that are said of a task in words: 牵头领导：…, 牵头单位：…. */
const spokenColumns: readonly BreakdownColumn[] = [
  'leader',
  'leadUnits',
  'supportUnits',
  'personInCharge',
  'deadline',
  'origin',
  'remark',
];

type Headings = NonNullable<Breakdown['headings']>;

/** 清单式: one line for each column with something in it, in the table's order. */
export function dutyLines(row: BreakdownRow, columns: readonly BreakdownColumn[], headings: Headings): string[] {
  return columns
    .filter((column) => spokenColumns.includes(column))
    .flatMap((column) => {
      const words = column === 'group' ? '' : String(row[column]);
      return words === '' ? [] : [`${headingOf({ headings }, column)}：${words}`];
    });
}

/** 文内括注式: 牵头单位：招商局；配合单位：财政局. */
export function dutyWords(row: BreakdownRow, headings: Headings): string {
  return dutyLines(row, ['leadUnits', 'supportUnits'], headings).join('；');
}
