import { z } from 'zod';
import { severitySchema } from './finding.js';
import { spanSchema } from './span.js';

/** 请核对: something the clerk should look at, with every place it concerns. It is a question; nothing is corrected. */
export const doubtSchema = z.object({
  /** The same for the same doubt about the same words, so that 已核对 outlives an edit elsewhere. */
  id: z.string().min(1),
  /** Stable machine name, such as `parts-exceed-whole`. */
  code: z.string(),
  severity: severitySchema,
  /** One Chinese sentence: what, and what to do. */
  message: z.string(),
  /** Places in the source text; empty when it concerns the whole document. */
  spans: z.array(spanSchema),
});
export type Doubt = z.infer<typeof doubtSchema>;
