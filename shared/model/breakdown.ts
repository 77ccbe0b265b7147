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
  'origin',
  'progress',
  'remark',
]);
export type BreakdownColumn = z.infer<typeof breakdownColumnSchema>;

export const paperSchema = z.enum(['A4', 'A3']);
export type Paper = z.infer<typeof paperSchema>;

/** 横向 / 竖向. */
export const orientationSchema = z.enum(['landscape', 'portrait']);
export type Orientation = z.infer<typeof orientationSchema>;

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
  /** 任务来源: the plan's origin, or its document number. */
  readonly origin: string;
  readonly progress: string;
  readonly remark: string;
}

/** The tasks of one 方面 under its heading. */
export interface BreakdownGroup {
  readonly heading: string;
  readonly rows: readonly BreakdownRow[];
  /** 文内括注式: the plan's paragraphs with the duties in brackets. */
  readonly paragraphs?: readonly string[];
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
  /** Words in place of the usual headings. */
  readonly headings?: Readonly<Partial<Record<BreakdownColumn, string>>>;
  /** Each group's heading is a row over the whole width (and there is no group column). */
  readonly bands?: boolean;
  /** A table unless said otherwise; the others are running text. */
  readonly form?: 'table' | 'list' | 'inline';
  /** Landscape unless said otherwise. */
  readonly orientation?: Orientation;
  /** A form still to be written in: widths of its columns in em, and how many lines high a row is at least. */
  readonly blankForm?: {
    readonly widths: Readonly<Partial<Record<BreakdownColumn, number>>>;
    readonly rowLines: number;
  };
  /** 内部/密级 mark above the title. */
  readonly mark?: string;
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
  origin: '任务来源',
  progress: '进展情况',
  remark: '备注',
};

/** The word that stands over a column of this table. */
export function headingOf({ headings }: Pick<Breakdown, 'headings'>, column: BreakdownColumn): string {
  return headings?.[column] || columnHeadings[column];
}
