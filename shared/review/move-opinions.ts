import type { Opinion } from '../model/opinion.js';
import type { Pairing } from '../model/pairing.js';

/** Where opinions go when a revised draft takes the place of theirs. */
export interface OpinionMove {
  readonly planId: string;
  readonly pairings: readonly Pairing[];
  /** Lineages of the new draft's tasks. */
  readonly lineages: ReadonlySet<string>;
  /** Lineage of a task that was merged away → lineage of the task that took it in. */
  readonly absorbed: ReadonlyMap<string, string>;
}

/**
 * Attaches opinions to the revised draft: to the same task, or to the sentence that theirs became. An opinion whose
 * sentence or task is gone is about the document as a whole then; what the unit wrote and read stays with it.
 */
export function moveOpinions(opinions: readonly Opinion[], move: OpinionMove): Opinion[] {
  const byOld = new Map(move.pairings.flatMap((pairing) => pairing.oldSentences.map((at) => [at, pairing] as const)));
  return opinions.map((opinion) => {
    const pairing = opinion.sentence === null ? undefined : byOld.get(opinion.sentence);
    const sentence = pairing?.newSentences[0] ?? null;
    const span = pairing?.new[0] ?? null;
    const lineage = opinion.lineage === null ? null : (move.absorbed.get(opinion.lineage) ?? opinion.lineage);
    return {
      ...opinion,
      planId: move.planId,
      sentence,
      span: span === null ? null : [span[0], span[1]],
      lineage: lineage !== null && move.lineages.has(lineage) ? lineage : null,
    };
  });
}
