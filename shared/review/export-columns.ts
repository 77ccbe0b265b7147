import type { BreakdownColumn } from '../model/breakdown.js';

/** Columns of a breakdown when nothing else is chosen, as in the published forms of development zones. */
export const defaultExportColumns: readonly BreakdownColumn[] = [
  'group',
  'number',
  'text',
  'leadUnits',
  'supportUnits',
  'leader',
  'personInCharge',
  'deadline',
  'remark',
];
