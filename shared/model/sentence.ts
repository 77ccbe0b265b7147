import { z } from 'zod';
import { sentenceKindSchema, type SentenceKind } from './parsed-plan.js';
import { spanSchema } from './span.js';

/** 句 in the store: one record a sentence of the body, so that its kind can be decided, undone and counted. */
export const sentenceSchema = z.object({
  /** `<planId>:<index>`. */
  id: z.string().min(1),
  planId: z.string().min(1),
  /** Position in the document, from 0; equals the index in `parsed.sentences`. */
  index: z.number().int().nonnegative(),
  span: spanSchema,
  section: z.number().int().nonnegative().nullable(),
  item: z.number().int().nonnegative().nullable(),
  kind: sentenceKindSchema,
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** Key of the sentence at `index` of a plan. */
export function sentenceId(planId: string, index: number): string {
  return `${planId}:${index}`;
}

export const sentenceKindLabels: Readonly<Record<SentenceKind, string>> = {
  task: '任务',
  indicator: '指标',
  background: '不分解',
  title: '标题',
  responsibility: '分工',
  undecided: '待定',
};
