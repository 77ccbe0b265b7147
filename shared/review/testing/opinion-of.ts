import type { Opinion } from '../../model/opinion.js';

/** An opinion for tests: undecided, about the document as a whole. */
export function opinionOf(fields: Partial<Opinion> & Pick<Opinion, 'id'>): Opinion {
  return {
    series: 'plan',
    planId: 'plan',
    order: 1,
    lineage: null,
    sentence: null,
    span: null,
    unit: '财政局',
    place: '',
    quote: '',
    text: '',
    reason: '',
    proposed: '',
    outcome: null,
    outcomeReason: '',
    finalWording: '',
    group: '',
    ...fields,
  };
}
