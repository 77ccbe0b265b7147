import { describe, expect, it } from 'vitest';
import { readDocumentOf } from '../../../shared/testing/plan-builder.js';
import { importSummary, taskCounts } from './import-summary.js';

const read = readDocumentOf({
  '一、抓产业': ['task:引进项目；办好会展。', 'background:形势很好。', 'undecided:加油。'],
});

describe('the numbers of the import page', () => {
  it('count sections, items, sentences and what became of them', () => {
    expect(importSummary(read)).toMatchObject({ sections: 1, items: 1, sentences: 3, outside: 0 });
    expect(importSummary(read).kinds).toMatchObject({ task: 1, background: 1, undecided: 1 });
  });
  it('say how many rows each granularity gives', () => {
    expect(taskCounts(read)).toEqual({ item: 1, sentence: 1, clause: 2 });
  });
});
