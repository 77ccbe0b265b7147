import { z } from 'zod';
import { noticeKindSchema } from './notice.js';

/** 去处: how a notice left the desk. */
export const whereaboutsSchema = z.enum(['word', 'pdf', 'print', 'dispatch']);
export type Whereabouts = z.infer<typeof whereaboutsSchema>;

export const whereaboutsLabels: Readonly<Record<Whereabouts, string>> = {
  word: '存为 Word',
  pdf: '存为 PDF',
  print: '打印',
  dispatch: '分发',
};

/** 发文登记: one line each time a notice with a 发文字号 left the desk. Lines are added, never changed. */
export const registerEntrySchema = z.object({
  /** Of the draft: the same notice saved twice is no second use of its number. */
  noticeId: z.string().min(1),
  /** As printed. */
  docNumber: z.string().min(1),
  kind: noticeKindSchema,
  /** On one line. */
  title: z.string(),
  /** 成文日期, YYYY-MM-DD. */
  date: z.string(),
  where: whereaboutsSchema,
  /** File or folder; '' for paper. */
  path: z.string(),
  planTitle: z.string(),
  /** ISO instant. */
  at: z.string(),
});
export type RegisterEntry = z.infer<typeof registerEntrySchema>;
