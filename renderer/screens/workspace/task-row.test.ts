import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../shared/testing/plan-builder.js';
import { filterTaskRows, taskFilterCounts } from './task-filters.js';
import { rowMaker } from './task-row.js';

const { tasks, source } = snapshotOf({
  '一、抓产业': ['task:引进项目。', 'task:办好会展。'],
  '二、抓民生': ['task:修路。'],
});
const isKnown = (name: string): boolean => name === '招商局';
const input = { tasks, source, suggestions: [], isKnown };

describe('rows of the task table', () => {
  it('are numbered through and stand under their 方面', () => {
    expect(rowMaker()(input).map((row) => [row.number, row.group])).toEqual([
      [1, '一、抓产业'],
      [2, '一、抓产业'],
      [3, '二、抓民生'],
    ]);
  });
  it('stay the same objects while nothing in them changes', () => {
    const make = rowMaker();
    const before = make(input);
    const edited = tasks.map((task, at) => (at === 1 ? { ...task, leadUnits: ['招商局'] } : task));
    const after = make({ ...input, tasks: edited });
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true]);
  });
  it('flag names that the directory does not know, and chips count them', () => {
    const edited = tasks.map((task, at) => (at === 0 ? { ...task, leadUnits: ['招商局', '某某局'] } : task));
    const rows = rowMaker()({ ...input, tasks: edited });
    expect(rows[0]?.unknownUnits).toEqual(['某某局']);
    expect(taskFilterCounts(rows)).toMatchObject({ all: 3, noLead: 2, noDeadline: 3, unknownUnit: 1 });
    expect(filterTaskRows(rows, 'unknownUnit')).toHaveLength(1);
  });
});
