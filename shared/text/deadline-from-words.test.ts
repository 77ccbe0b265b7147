import { describe, expect, it } from 'vitest';
import { deadlineFromWords } from './deadline-from-words.js';

describe('typed time words', () => {
  it.each([
    ['2020-6-3', '2020-06-03'],
    ['2020年12月31日', '2020-12-31'],
    ['2020.6', '2020-06-30'],
    ['9月份', '2020-09-30'],
    ['十二月底前', '2020-12-31'],
    ['6月15日', '2020-06-15'],
    ['12.31', '2020-12-31'],
    ['2月底', '2020-02-29'],
    ['5月上旬', '2020-05-10'],
    ['三季度', '2020-09-30'],
    ['第1季度末', '2020-03-31'],
    ['上半年', '2020-06-30'],
    ['年底前', '2020-12-31'],
    ['全年', '2020-12-31'],
    ['2021年底', '2021-12-31'],
    ['2021年', '2021-12-31'],
    ['明年6月底', '2021-06-30'],
  ])('%s in 2020 means %s', (words, day) => {
    expect(deadlineFromWords(words, 2020)).toBe(day);
  });
  it.each(['持续推进', '每季度', '长期坚持', '尽快', '2月30日', '13月', ''])('%s names no day', (words) => {
    expect(deadlineFromWords(words, 2020)).toBeNull();
  });
  it('needs a year from somewhere', () => {
    expect(deadlineFromWords('6月底前', null)).toBeNull();
    expect(deadlineFromWords('2019年6月底前', null)).toBe('2019-06-30');
  });
});
