import { z } from 'zod';
import { memoryRowSchema } from './suggestion.js';

/** An earlier breakdown that was opened as memory for suggestions. The file itself is not kept. */
export const memoryFileSchema = z.object({
  /** File name; opening a file of the same name again takes its place. */
  name: z.string().min(1),
  title: z.string().nullable(),
  planYear: z.number().int().nullable(),
  rows: z.array(memoryRowSchema).min(1),
});
export type MemoryFile = z.infer<typeof memoryFileSchema>;
