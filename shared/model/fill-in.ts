import { z } from 'zod';

/** 完成状态 that a unit can choose from. */
export const fillInStates = ['未启动', '正在推进', '已完成', '滞后', '拟调整'] as const;

/** The columns that a unit fills in, in their order. */
export const fillInColumns = [
  '进展情况',
  '存在问题',
  '下一步措施',
  '完成状态',
  '完成比例',
  '完成日期',
  '填报人',
] as const;
export type FillInColumn = (typeof fillInColumns)[number];

/** Heading of the hidden column with the rows' keys. */
export const keyHeading = '任务编码';
export const metaSheetName = '_meta';
export const dictionarySheetName = '_字典';

/** What a 填报表 says of itself, on its hidden sheet: whose it is, what it was made from, which rows it had. */
export const fillInMetaSchema = z.object({
  format: z.literal('fenjietai-fill-in'),
  schemaVersion: z.literal(1),
  planId: z.string(),
  /** What all drafts of the plan have in common. */
  series: z.string(),
  revision: z.string(),
  /** Number of the dispatch it went out with; null when it was exported alone. */
  dispatch: z.number().int().positive().nullable(),
  unit: z.string(),
  tasks: z.array(
    z.object({
      id: z.string(),
      /** The same in every draft. */
      lineage: z.string(),
      number: z.number().int().positive(),
      /** Of the printed text, see shared/text/fingerprint. */
      fingerprint: z.string(),
    }),
  ),
});
export type FillInMeta = z.infer<typeof fillInMetaSchema>;
