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

/**
 * 文内括注式: what stands in the bracket behind a task's words, 牵头单位：招商局；配合单位：财政局；完成时限：6月底前, in the
 * table's order. A time limit that the words themselves say is not said again.
 */
export function dutyWords(row: BreakdownRow, columns: readonly BreakdownColumn[], headings: Headings): string {
  const said = saysDeadline(row);
  const shown = columns.filter((column) => column !== 'deadline' || !said);
  return dutyLines(row, shown, headings).join('；');
}

/** The year may be left out in the sentence: 6月底前 for 2020年6月底前. */
function saysDeadline({ text, deadline }: BreakdownRow): boolean {
  const words = deadline.replace(/\s/g, '').replace(/^\d{4}年(?=.)/, '');
  return words === '' || text.replace(/\s/g, '').includes(words);
}
