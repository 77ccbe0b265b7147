import { expect, it } from 'vitest';
import { innerDifference, type Piece } from './inner-difference.js';

const marked = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

it('marks the characters that stand on one side only', () => {
  const { old, new: there } = innerDifference(['引进亿元以上项目25个。'], ['引进亿元以上项目30个。']);
  expect(marked(old[0])).toBe('引进亿元以上项目[25]个。');
  expect(marked(there[0])).toBe('引进亿元以上项目[30]个。');
});

it('takes one equal character between two changes for chance', () => {
  const { old, new: there } = innerDifference(['年底前开工。'], ['月末前竣工。']);
  expect(marked(old[0])).toBe('[年底前开]工。');
  expect(marked(there[0])).toBe('[月末前竣]工。');
});

it('compares a split sentence with both its halves', () => {
  const { old, new: there } = innerDifference(['引进项目，培育企业。'], ['引进项目。', '培育企业。']);
  expect(marked(old[0])).toBe('引进项目[，]培育企业。');
  expect(there.map(marked)).toEqual(['引进项目[。]', '培育企业。']);
});

it('marks nothing in a sentence that has no other side', () => {
  expect(innerDifference([], ['新增一句。'])).toEqual({ old: [], new: [[{ text: '新增一句。', changed: false }]] });
});

it('marks long texts without anything in common as a whole', () => {
  const { old } = innerDifference(['甲'.repeat(3000)], ['乙'.repeat(3000)]);
  expect(old[0]).toEqual([{ text: '甲'.repeat(3000), changed: true }]);
});
