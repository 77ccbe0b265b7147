import { z } from 'zod';

/**
 * The clerk's corrections of what the parser found, as data. Each names its place by an offset of the source text, so
 * that the parser can be run again with them: `parsePlan(document, corrections)`. Corrections whose place does not
 * exist (any more) have no effect.
 */

const at = z.number().int().nonnegative();

/** What a line is: 方面, 小节 (a 方面 of level 2), 条, running text, or (part of) the title of the plan. */
export const lineRoleSchema = z.enum(['section', 'subsection', 'item', 'paragraph', 'planTitle']);
export type LineRole = z.infer<typeof lineRoleSchema>;

/** What the clerk can say of a sentence; `title` makes the first sentence of a 条 its 条标. */
export const correctedKindSchema = z.enum(['task', 'indicator', 'background', 'title', 'undecided']);
export type CorrectedKind = z.infer<typeof correctedKindSchema>;

export const correctionSchema = z.discriminatedUnion('op', [
  /** The words from `at` on are a line of this role; inside a paragraph, a new one begins there. */
  z.object({ op: z.literal('line'), at, as: lineRoleSchema }),
  /** The line that holds `at` is not part of the document. */
  z.object({ op: z.literal('cutOff'), at }),
  /** The line that holds `at`, which the parser cut off, is part of the document after all. */
  z.object({ op: z.literal('keep'), at }),
  /** A sentence begins at `at`. */
  z.object({ op: z.literal('split'), at }),
  /** The sentence that begins at `at` continues the one before it. */
  z.object({ op: z.literal('join'), at }),
  /** The sentence that begins at `at` is of this kind. */
  z.object({ op: z.literal('kind'), at, kind: correctedKindSchema }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** In the order in which they were made; of two about the same thing the later one holds. */
export const correctionsSchema = z.array(correctionSchema).max(100_000);
export type Corrections = z.infer<typeof correctionsSchema>;

/** What a correction is about: line, boundary between sentences, or kind. */
function subject({ op }: Correction): 'line' | 'boundary' | 'kind' {
  if (op === 'kind') return 'kind';
  return op === 'split' || op === 'join' ? 'boundary' : 'line';
}

/** The list with one more; an earlier one about the same thing at the same place goes. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Corrections {
  const rest = corrections.filter((one) => one.at !== added.at || subject(one) !== subject(added));
  return [...rest, added];
}
