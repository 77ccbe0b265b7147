import { describe, expect, it } from 'vitest';
import { countLines, lineStarts, mostLines } from './wrap-text.js';

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

  it('breaks an address and a code behind / and -, a number nowhere', () => {
    expect(lines('https://www.example.com/very/long/path', 13)).toEqual([
      'https://',
      'www.example.com/very/',
      'long/path',
    ]);
    expect(lines('型号ABC-DEF-GHI', 7)).toEqual(['型号ABC-', 'DEF-GHI']);
    expect(lines('规划2020-2025', 6)).toEqual(['规划', '2020-2025']);
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

describe('mostLines', () => {
  it('counts the line that a program needs which does not break behind /', () => {
    const text = '网站https://www.abc.cn/index页面';
    expect(countLines(text, 11.5)).toBe(2);
    expect(mostLines(text, 11.5)).toBe(3);
  });

  it('counts the lines of a program that takes a mark along to the Latin behind it', () => {
    const text = '有序实施G109、G219、G318、G695提质改造';
    expect(countLines(text, 11.3)).toBe(2);
    expect(mostLines(text, 11.3)).toBe(4);
  });

  it('leaves room for digits in a substitute face and for the gap between Chinese and Latin', () => {
    const text = '项目5个、8个、9个';
    expect(countLines(text, 8.8)).toBe(1);
    expect(mostLines(text, 8.8)).toBe(2);
    expect(mostLines('聚焦产业集聚发展', 8)).toBe(1);
  });
});
