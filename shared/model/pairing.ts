import { z } from 'zod';
import { spanSchema } from './span.js';

/** What became of a sentence in the revised draft. `substance` means 分工需复核. */
export const pairingKindSchema = z.enum(['unchanged', 'wording', 'substance', 'new', 'deleted', 'split', 'merged']);
export type PairingKind = z.infer<typeof pairingKindSchema>;

/** Sentences of the old draft and those of the new one that they became; every sentence stands in exactly one pairing. */
export const pairingSchema = z.object({
  kind: pairingKindSchema,
  old: z.array(spanSchema),
  new: z.array(spanSchema),
  /** Indexes into `parsed.sentences` of the two drafts, in the order of the spans. */
  oldSentences: z.array(z.number().int().nonnegative()),
  newSentences: z.array(z.number().int().nonnegative()),
  /** Chinese: what is different, naming the first changes. */
  why: z.string(),
});
export type Pairing = z.infer<typeof pairingSchema>;

export const pairingKindLabels: Readonly<Record<PairingKind, string>> = {
  unchanged: '未变',
  wording: '仅措辞',
  substance: '实质变化',
  new: '新增',
  deleted: '删去',
  split: '拆分',
  merged: '合并',
};
