import type { Breakdown, BreakdownColumn, BreakdownRow } from '../../../shared/model/breakdown.js';
import { balanceWidths, clamp, demandOfTexts, type CellType, type Demand } from './balance-widths.js';
import { naturalWidth, nearlyFullPart } from './character-width.js';
import { columnRules } from './column-rules.js';

/** Rows looked at when the widths are chosen: enough to know the texts, few enough to cost nothing at 20,000. */
const sampleSize = 500;

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
  type: CellType,
  groupCells: GroupCells = 'merged',
): number[] {
  const rows = sample(breakdown);
  const demands = breakdown.columns.map((column) =>
    column === 'group'
      ? groupDemand(breakdown, groupCells)
      : (blankDemand(breakdown, column) ?? demandOf(column, rows)),
  );
  return balanceWidths(demands, available, type, widestOf(breakdown.columns));
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
  if (cells === 'repeated') return { min, max: clamp(longest / nearlyFullPart, min, 2 * max), need: longest };
  // Merged over its rows, a heading has height to spare: a quarter of its length is wide enough.
  const width = clamp(longest / 4, min, max);
  return { min: width, max: width, need: 0 };
}

/** A form's column is as wide as the form says: there is nothing in it yet. */
function blankDemand({ blankForm }: Breakdown, column: BreakdownColumn): Demand | null {
  const em = blankForm?.widths[column];
  return em === undefined ? null : { min: em, max: em, need: 0 };
}

function demandOf(column: Exclude<BreakdownColumn, 'group'>, rows: readonly BreakdownRow[]): Demand {
  return demandOfTexts(
    rows.map((row) => String(row[column])),
    columnRules[column],
  );
}

/** The column that is written in or read most: it takes the room that is left over. */
function widestOf(columns: readonly BreakdownColumn[]): number {
  const wanted = (['progress', 'text', 'remark', 'supportUnits', 'leadUnits'] as const).find((one) =>
    columns.includes(one),
  );
  return Math.max(0, columns.indexOf(wanted ?? 'text'));
}
