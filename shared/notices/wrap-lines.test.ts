import { describe, expect, it } from 'vitest';
import { isTorn, lineCount, wrapLines } from './wrap-lines.js';

const linesOf = (words: string, perLine: number, indent = 0): string[] => {
  const starts = wrapLines(words, perLine, indent);
  return starts.map((start, index) => words.slice(start, starts[index + 1] ?? words.length));
};

describe('lines of a paragraph', () => {
  it('hold 26 characters on an indented first line and 28 on the others', () => {
    expect(linesOf('字'.repeat(60), 28, 2).map((line) => line.length)).toEqual([26, 28, 6]);
    expect(lineCount('字'.repeat(54), 28, 2)).toBe(2);
    expect(lineCount('字'.repeat(55), 28, 2)).toBe(3);
    expect(lineCount('', 28)).toBe(1);
  });

  it('let one closing mark hang over the edge, and begin with none', () => {
    expect(linesOf(`${'字'.repeat(28)}，后面`, 28)).toEqual([`${'字'.repeat(28)}，`, '后面']);
    expect(linesOf(`${'字'.repeat(28)}）。后面`, 28)[1]).toMatch(/^字）。/);
  });

  it('are torn where a long address goes to the next line', () => {
    expect(isTorn(`${'字'.repeat(15)}https://www.example.gov.cn/xxgk/2020/03/02/index.html`, 28, 2)).toBe(true);
    expect(isTorn('字'.repeat(80), 28, 2)).toBe(false);
  });

  it('reckon Latin as half a character and keep a number whole', () => {
    expect(linesOf(`${'字'.repeat(24)}37.9亿元`, 28)).toEqual([`${'字'.repeat(24)}37.9亿元`]);
    expect(linesOf(`${'字'.repeat(27)}37.9亿元`, 28)).toEqual(['字'.repeat(27), '37.9亿元']);
    expect(linesOf('A'.repeat(60), 28).map((line) => line.length)).toEqual([56, 4]);
  });
});
