import type { BreakdownColumn } from '../../../shared/model/breakdown.js';

/** How a column may be set. Widths in em of the body's type. */
export interface ColumnRule {
  /** Never narrower. */
  readonly min: number;
  /** Wide enough for its longest name (between 、) up to this. */
  readonly name: number;
  /** Never wider, unless there is room that nobody else needs. */
  readonly max: number;
  readonly align: 'left' | 'center';
}

/** Single-character columns are unreadable, so nothing goes below two characters. */
export const columnRules: Readonly<Record<BreakdownColumn, ColumnRule>> = {
  group: { min: 3.2, name: 3.2, max: 5.2, align: 'center' },
  number: { min: 2.2, name: 4, max: 4, align: 'center' },
  text: { min: 14, name: 14, max: Infinity, align: 'left' },
  role: { min: 3.2, name: 3.2, max: 3.2, align: 'center' },
  leadUnits: { min: 4.2, name: 7.2, max: 14, align: 'center' },
  supportUnits: { min: 4.2, name: 7.2, max: 20, align: 'left' },
  leader: { min: 4.2, name: 5.2, max: 8, align: 'center' },
  personInCharge: { min: 3.2, name: 4.2, max: 8, align: 'center' },
  deadline: { min: 4.2, name: 5.2, max: 10, align: 'center' },
  origin: { min: 4.2, name: 12, max: 12, align: 'center' },
  progress: { min: 7.2, name: 7.2, max: 24, align: 'left' },
  remark: { min: 3.2, name: 4.2, max: 24, align: 'left' },
};
