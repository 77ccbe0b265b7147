import { describe, expect, it } from 'vitest';
import { countingIds, readDocumentOf } from '../testing/plan-builder.js';
import { newPlan } from './new-plan.js';
import type { Granularity } from '../model/plan.js';

const read = readDocumentOf({
  '一、招商': [
    'title:突出招大引强。',
    'task:引进项目25个;到位资金46亿元。',
    'background:形势严峻。',
    'task:建立机制。',
  ],
});

function texts(granularity: Granularity, from = read): string[] {
  return newPlan({ read: from, granularity, now: '', newId: countingIds() }).tasks.map((task) => task.text);
}

describe('makeTasks', () => {
  it('makes one task per sentence that carries work, none of titles and background', () => {
    expect(texts('sentence')).toEqual(['引进项目25个;到位资金46亿元。', '建立机制。']);
  });

  it('joins the sentences of one item', () => {
    expect(texts('item')).toEqual(['引进项目25个;到位资金46亿元。建立机制。']);
  });

  it('splits a sentence at semicolons, each clause with its own span of the source', () => {
    const { tasks } = newPlan({ read, granularity: 'clause', now: '', newId: countingIds() });
    expect(tasks).toHaveLength(3);
    for (const task of tasks) {
      expect(task.spans.map(([start, end]) => read.document.text.slice(start, end)).join('')).toContain(task.text);
    }
  });

  it('takes over units and the latest deadline that the text itself names', () => {
    const text = read.document.text;
    const at = text.indexOf('建立机制');
    const withDuty = {
      ...read,
      parsed: {
        ...read.parsed,
        responsibilities: [
          {
            lead: ['招商局'],
            support: ['招商局', '经发局'],
            leaders: ['张三'],
            quote: '',
            span: [at, at + 2] as [number, number],
            itemStartsWith: '',
            sentences: [3],
          },
        ],
        deadlines: [
          {
            quote: '6月底前',
            span: [at, at + 2] as [number, number],
            normalized: '2020-06',
            kind: 'by' as const,
            sentence: 3,
          },
          {
            quote: '年底前',
            span: [at + 2, at + 4] as [number, number],
            normalized: '2020-12',
            kind: 'by' as const,
            sentence: 3,
          },
        ],
      },
    };
    const task = newPlan({ read: withDuty, granularity: 'sentence', now: '', newId: countingIds() }).tasks[1];
    expect(task).toMatchObject({
      leadUnits: ['招商局'],
      supportUnits: ['经发局'],
      leader: '张三',
      deadline: { words: '年底前', date: '2020-12-31' },
    });
  });
});
