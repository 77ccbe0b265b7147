import { z } from 'zod';
import { noticeFormSchema, noticeKindSchema } from '../model/notice.js';

/**
 * A template as the office edits it: plain words with places, no code. A place is {{名称}}, or {{名称|默认文字}} when the notice
 * can go out without it. The words come from the notice's `values`; 发文机关 and 成文日期 are taken from its fields.
 */
export const noticeTemplateSchema = z.strictObject({
  kind: noticeKindSchema,
  form: noticeFormSchema,
  title: z.string().min(1),
  to: z.array(z.string()),
  /** One paragraph each; 一、（一）1.（1） at the start are set as headings. */
  body: z.array(z.string()).min(1),
  /** Titles of the usual attachments, used when the notice names none. */
  attachments: z.array(z.string()),
  note: z.string(),
});
export type NoticeTemplate = z.infer<typeof noticeTemplateSchema>;
