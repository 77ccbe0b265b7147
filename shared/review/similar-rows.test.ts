import { describe, expect, it } from 'vitest';
import { similarRowFinder } from './similar-rows.js';

const rows = [
  '加快推进污水管网贯通工程，确保集中供热项目9月份建成投用。',
  '加快推进标准化厂房建设。',
  '拓宽招商渠道，加强与商会联系。',
  '',
];

describe('rows that are like a text', () => {
  const find = similarRowFinder(rows);

  it('come most alike first', () => {
    const found = find('加快推进污水管网贯通工程,确保集中供热项目10月份建成投用。', 3);
    expect(found.map(({ index }) => index)).toEqual([0, 1]);
    expect(found[0]?.similarity).toBeGreaterThan(0.8);
    expect(found[1]?.similarity).toBeLessThan(0.3);
  });

  it('are fully alike when only width and marks differ', () => {
    expect(find('拓宽招商渠道,加强与商会联系.', 1)).toEqual([{ index: 2, similarity: 1 }]);
  });

  it('are none for a text without anything in common, or without any character', () => {
    expect(find('疫情防控', 3)).toEqual([]);
    expect(find('', 3)).toEqual([]);
    expect(similarRowFinder([])('疫情防控', 3)).toEqual([]);
  });

  it('are found by their rare words among many that share the common ones', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `加快推进第${at}号标准化厂房建设`);
    many[12_345] = '加快推进桃李园安置房建设';
    expect(similarRowFinder(many)('加快推进桃李园等安置房建设', 1)[0]?.index).toBe(12_345);
  });
});
