import { breakdownColumnSchema, type Breakdown, type BreakdownColumn } from '../model/breakdown.js';
import { offeredLayout, standardLayout, type Layout } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import { wholeBreakdown } from '../review/breakdown.js';
import { defaultExportColumns } from '../review/export-columns.js';

/** Columns that a notice's table leaves out when no row has anything in them. */
const droppedWhenEmpty: readonly BreakdownColumn[] = ['supportUnits', 'leader', 'personInCharge', 'deadline', 'remark'];

/**
 * The whole table behind a notice, 主要预期目标 first: in the layout that the clerk chose, or the standard one without the
 * columns that are empty in every row (公文 carries no blank columns).
 */
export function attachedBreakdown(snapshot: PlanSnapshot, layout: Layout | null = null): Breakdown {
  if (layout !== null) return wholeBreakdown(snapshot, offeredLayout(layout));
  const whole = wholeBreakdown(snapshot, offeredLayout(standardLayout(defaultExportColumns)));
  const rows = whole.groups.flatMap((group) => group.rows);
  const isKept = (column: BreakdownColumn): boolean => {
    if (!droppedWhenEmpty.includes(column) || column === 'group') return true;
    return rows.some((row) => {
      const cell = row[column];
      return cell !== '' && !(column === 'supportUnits' && cell === '待定');
    });
  };
  return {
    ...whole,
    columns: breakdownColumnSchema.options.filter((column) => whole.columns.includes(column) && isKept(column)),
  };
}
