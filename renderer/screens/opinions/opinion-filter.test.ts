import { expect, it } from 'vitest';
import type { Opinion } from '../../../shared/model/opinion.js';
import { opinionOf } from '../../../shared/review/testing/opinion-of.js';
import { filterOpinions, type OpinionFacts, type OpinionFilter } from './opinion-filter.js';

const opinion = (id: string, patch: Partial<Opinion>): Opinion =>
  opinionOf({ id, sentence: 0, span: [0, 3], ...patch });
const opinions = [
  opinion('open', {}),
  opinion('in', { outcome: 'adopted' }),
  opinion('lost', { outcome: 'adopted' }),
  opinion('whole', { outcome: 'rejected', sentence: null, span: null }),
];
const facts: OpinionFacts = {
  similar: new Set(['open', 'in']),
  checks: new Map([
    ['in', { opinionId: 'in', state: 'found', span: null, message: '' }],
    ['lost', { opinionId: 'lost', state: 'missing', span: null, message: '' }],
  ]),
};
const ids = (filter: OpinionFilter): string[] => filterOpinions(opinions, filter, facts).map(({ id }) => id);

it('filters by what was decided, by likeness, by what the text lacks and by place', () => {
  expect(ids('open')).toEqual(['open']);
  expect(ids('adopted')).toEqual(['in', 'lost']);
  expect(ids('similar')).toEqual(['open', 'in']);
  expect(ids('missing')).toEqual(['lost']);
  expect(ids('unplaced')).toEqual(['whole']);
  expect(ids('all')).toHaveLength(4);
});
