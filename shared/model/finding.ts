import { z } from 'zod';
import { spanSchema } from './span.js';

export const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/** Something the program noticed and the clerk should look at; it never changes anything by itself. */
export const findingSchema = z.object({
  /** Stable machine name, such as `numbering-gap`. */
  code: z.string(),
  severity: severitySchema,
  /** One Chinese sentence: what, and what to do. */
  message: z.string(),
  /** Where in the source text; null when it concerns the whole document. */
  span: spanSchema.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;
