import type { Breakdown, BreakdownColumn, BreakdownRow } from '../../../shared/model/breakdown.js';
import { naturalWidth } from './character-width.js';
import { columnRules } from './column-rules.js';

/** Rows looked at when the widths are chosen: enough to know the texts, few enough to cost nothing at 20,000. */
const sampleSize = 500;

interface Demand {
  readonly min: number;
  readonly max: number;
  /** Typical width of the column's text on one line. */
  readonly need: number;
}

/** How the group's heading stands in the table: once beside its rows, or in every row like any other text. */
export type GroupCells = 'merged' | 'repeated';

/**
 * Widths of the columns in points, which together fill `available`. They are chosen so that every column takes about the
 * same number of lines (width = need / lines), within each column's limits: that gives the lowest rows.
 * `sizePt` is the type size, `cellPaddingPt` what a cell loses at both sides together.
 */
export function columnWidths(
  breakdown: Breakdown,
  available: number,
  { sizePt, cellPaddingPt: paddingPt }: { readonly sizePt: number; readonly cellPaddingPt: number },
  groupCells: GroupCells = 'merged',
): number[] {
  const rows = sample(breakdown);
  const demands = breakdown.columns.map((column) =>
    column === 'group' ? groupDemand(breakdown, groupCells) : demandOf(column, rows),
  );
  const ems = available / sizePt - (breakdown.columns.length * paddingPt) / sizePt;
  const widths = balance(demands, ems);
  spendRest(widths, breakdown.columns, ems);
  return widths.map((width) => width * sizePt + paddingPt);
}

/** The table's rows, or every n-th of them. */
function sample({ groups }: Breakdown): BreakdownRow[] {
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const step = Math.max(1, Math.ceil(total / sampleSize));
  let seen = 0;
  return groups.flatMap((group) => group.rows.filter(() => seen++ % step === 0));
}

function groupDemand({ groups }: Breakdown, cells: GroupCells): Demand {
  const { min, max } = columnRules.group;
  const longest = Math.max(0, ...groups.map((group) => naturalWidth(group.heading)));
  if (cells === 'repeated') return { min, max: clamp(longest + 0.4, min, 2 * max), need: longest };
  // Merged over its rows, a heading has height to spare: a quarter of its length is wide enough.
  const width = clamp(longest / 4, min, max);
  return { min: width, max: width, need: 0 };
}

function demandOf(column: Exclude<BreakdownColumn, 'group'>, rows: readonly BreakdownRow[]): Demand {
  const rule = columnRules[column];
  const texts = rows.map((row) => String(row[column]));
  const widths = texts.map(naturalWidth);
  const longestName = Math.max(0, ...texts.flatMap((text) => text.split('、')).map(naturalWidth));
  const min = clamp(longestName + 0.2, rule.min, rule.name);
  const max = clamp(Math.max(0, ...widths) + 0.4, min, rule.max);
  return { min, max, need: rootMeanSquare(widths) };
}

/** Looks for the number of lines at which the columns together are `total` wide. */
function balance(demands: readonly Demand[], total: number): number[] {
  const at = (lines: number): number[] => demands.map(({ min, max, need }) => clamp(need / lines, min, max));
  let few = 0.01;
  let many = 10_000;
  for (let step = 0; step < 60; step++) {
    const middle = Math.sqrt(few * many);
    if (sum(at(middle)) > total) few = middle;
    else many = middle;
  }
  return at(many);
}

/** Room left over goes to the columns that are written in or read most; a lack is shared by all. */
function spendRest(widths: number[], columns: readonly BreakdownColumn[], total: number): void {
  const rest = total - sum(widths);
  if (rest < 0) {
    const factor = total / sum(widths);
    for (let index = 0; index < widths.length; index++) widths[index] = (widths[index] ?? 0) * factor;
    return;
  }
  const wanted = (['progress', 'text', 'remark', 'supportUnits', 'leadUnits'] as const).find((one) =>
    columns.includes(one),
  );
  const index = Math.max(0, columns.indexOf(wanted ?? 'text'));
  widths[index] = (widths[index] ?? 0) + rest;
}

function rootMeanSquare(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.sqrt(sum(values.map((value) => value * value)) / values.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), Math.max(min, max));
}
