import { z } from 'zod';

/** The columns that a breakdown can print, in the code's names. */
export const breakdownColumnSchema = z.enum([
  'group',
  'number',
  'text',
  'role',
  'leadUnits',
  'supportUnits',
  'leader',
  'personInCharge',
  'deadline',
  'progress',
  'remark',
]);
export type BreakdownColumn = z.infer<typeof breakdownColumnSchema>;

export const paperSchema = z.enum(['A4', 'A3']);
export type Paper = z.infer<typeof paperSchema>;

/** One printed row: every cell already in the words that are printed. */
export interface BreakdownRow {
  readonly taskId: string;
  /** 序号, 1…N through the whole table; the same number in the unit's extract as in the whole table. */
  readonly number: number;
  readonly text: string;
  /** 牵头 or 配合 in a unit's extract, '' in the whole table. */
  readonly role: string;
  /** Joined by 、; 待定 when nobody is assigned yet. */
  readonly leadUnits: string;
  readonly supportUnits: string;
  readonly leader: string;
  readonly personInCharge: string;
  readonly deadline: string;
  readonly progress: string;
  readonly remark: string;
}

/** The tasks of one 方面 under its heading. */
export interface BreakdownGroup {
  readonly heading: string;
  readonly rows: readonly BreakdownRow[];
}

/** 任务分解表 ready for any paper: exporters only lay it out. */
export interface Breakdown {
  readonly title: string;
  /** Line under the title (the unit's name and counts in an extract); '' for none. */
  readonly subtitle: string;
  readonly columns: readonly BreakdownColumn[];
  readonly groups: readonly BreakdownGroup[];
  /** Line under the table (document number, date, 口径); '' for none. */
  readonly note: string;
}

/** Heading words as printed by default; a setting may replace them (牵头责任单位, 主办单位 …). */
export const columnHeadings: Readonly<Record<BreakdownColumn, string>> = {
  group: '类别',
  number: '序号',
  text: '工作任务',
  role: '本单位职责',
  leadUnits: '牵头单位',
  supportUnits: '配合单位',
  leader: '责任领导',
  personInCharge: '责任人',
  deadline: '完成时限',
  progress: '进展情况',
  remark: '备注',
};
