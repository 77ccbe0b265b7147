import { describe, expect, it } from 'vitest';
import { countLines, lineStarts } from './wrap-text.js';

const lines = (text: string, width: number): string[] => {
  const starts = lineStarts(text, width);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
};

describe('lineStarts', () => {
  it('breaks anywhere between Chinese characters', () => {
    expect(lines('聚焦产业集聚发展', 3)).toEqual(['聚焦产', '业集聚', '发展']);
  });

  it('takes one line for a text that just fits, and for none', () => {
    expect(lines('聚焦产业', 4)).toEqual(['聚焦产业']);
    expect(countLines('', 4)).toBe(1);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(lines('聚焦产业，全力', 4)).toEqual(['聚焦产', '业，全力']);
    expect(lines('聚焦产（业）', 4)).toEqual(['聚焦产', '（业）']);
  });

  it('keeps numbers and Latin words whole', () => {
    expect(lines('完成投资2000万元', 5)).toEqual(['完成投资', '2000万元']);
  });

  it('cuts a word that is longer than the line', () => {
    expect(countLines('a'.repeat(100), 10)).toBeGreaterThanOrEqual(5);
  });

  it('breaks at line ends of the text', () => {
    expect(countLines('一\n二\n', 10)).toBe(3);
  });

  it('never cuts a character beyond U+FFFF', () => {
    for (const line of lines('𠮷'.repeat(50), 7)) expect(line).toMatch(/^(?:𠮷)+$/u);
  });

  it('fills lines no wider than the column', () => {
    const text = '全年力争新引进亿元以上项目25个，其中5亿元以上项目5个、10亿元以上项目2个，到位资金46亿元。';
    for (let width = 4; width < 30; width++) {
      for (const line of lines(text, width)) expect(line.length).toBeLessThanOrEqual(width * 2);
    }
  });
});
