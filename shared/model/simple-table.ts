import { z } from 'zod';

/**
 * A plain table ready for any paper, every cell in the words that are printed: 变更对照表, 意见采纳情况表, 覆盖情况表, 调整单,
 * 清样, 修改记录. Exporters only lay it out.
 */

/** `number`: 序号; `short`: a few words (状态, 日期); `names`: units and people, joined by 、; `text`: anything long. */
export const simpleColumnSchema = z.object({
  heading: z.string(),
  kind: z.enum(['number', 'short', 'names', 'text']),
});
export type SimpleColumn = z.infer<typeof simpleColumnSchema>;

export const simpleTableSchema = z.object({
  title: z.string().min(1),
  /** Line or lines between title and table; '' for none. */
  lead: z.string(),
  columns: z.array(simpleColumnSchema).min(1).max(30),
  /** One cell per column; a row of a single cell (in a table of several columns) is a heading over the whole width. */
  rows: z.array(z.array(z.string())),
  /** Line under the table; '' for none. */
  note: z.string(),
  /** 清样 for the leader's pen: type of 三号 and room for marks. */
  largeType: z.boolean(),
});
export type SimpleTable = z.infer<typeof simpleTableSchema>;

export const tableFormatSchema = z.enum(['docx', 'xlsx']);
export type TableFormat = z.infer<typeof tableFormatSchema>;

/** True for a heading over the whole width. */
export function isBand(table: Pick<SimpleTable, 'columns'>, row: readonly string[]): boolean {
  return row.length === 1 && table.columns.length > 1;
}
