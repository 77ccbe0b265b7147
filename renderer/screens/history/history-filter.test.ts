import { expect, it } from 'vitest';
import type { HistoryRow } from '../../../shared/review/history-rows.js';
import { anyChange, historyFilter, rowsWithWords } from './history-filter.js';

const row: HistoryRow = {
  changeId: 1,
  at: '2020-03-02T00:00:00Z',
  who: '李娜',
  label: '修改牵头单位',
  undone: false,
  lineage: 'a',
  task: '引进项目25个',
  field: '牵头单位',
  before: '招商局',
  after: '财政局',
};

it('asks only for what is filled in', () => {
  expect(historyFilter(anyChange)).toEqual({});
  expect(historyFilter({ ...anyChange, who: '李娜', field: '牵头单位', from: '2020-03-01' })).toEqual({
    who: '李娜',
    fields: ['牵头单位'],
    from: '2020-03-01',
  });
});

it('finds words in the task and in old and new values, all of them together', () => {
  expect(rowsWithWords([row], ' 财政局 项目 ')).toEqual([row]);
  expect(rowsWithWords([row], '财政局 会展')).toEqual([]);
  expect(rowsWithWords([row], '')).toEqual([row]);
});
