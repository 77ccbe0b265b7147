import type { Breakdown, BreakdownGroup } from '../model/breakdown.js';
import type { Layout } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import { unitBreakdowns, type UnitBreakdown } from './breakdown.js';
import type { UnitShare } from './unit-shares.js';

/**
 * What a lead unit needs to gather its co-units' reports: the rows that it leads, then for each co-unit the rows in which
 * that unit supports it. Null for a unit that leads nothing. Numbers are those of the whole table.
 */
export function leadPack(lead: UnitBreakdown, shares: readonly UnitShare[], layout: Layout): Breakdown | null {
  const own = shares.find(({ name }) => name === lead.name);
  if (own === undefined || own.led.size === 0) return null;
  const rows = lead.breakdown.groups.flatMap((group) => group.rows).filter(({ taskId }) => own.led.has(taskId));
  const groups: BreakdownGroup[] = [{ heading: `本单位牵头（共${rows.length}项）`, rows }];
  for (const share of shares) {
    const shared = rows.filter(({ taskId }) => share.name !== lead.name && share.supported.has(taskId));
    if (shared.length === 0) continue;
    groups.push({
      heading: `配合单位：${share.name}（共${shared.length}项）`,
      rows: shared.map((row) => ({ ...row, role: '配合' })),
    });
  }
  const columns = lead.breakdown.columns.filter((column) => column !== 'group' && column !== 'role');
  return {
    title: lead.breakdown.title,
    subtitle: `${lead.name}牵头任务及配合单位分工`,
    columns,
    groups,
    note: lead.breakdown.note,
    bands: true,
    headings: layout.headings,
    ...(lead.breakdown.orientation ? { orientation: lead.breakdown.orientation } : {}),
    ...(lead.breakdown.mark ? { mark: lead.breakdown.mark } : {}),
  };
}

/** The extracts of the named units, in the order of the table's units. */
export function extractsOf(snapshot: PlanSnapshot, layout: Layout, names: readonly string[]): UnitBreakdown[] {
  return unitBreakdowns(snapshot, layout).filter(({ name }) => names.includes(name));
}
