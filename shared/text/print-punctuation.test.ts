import { describe, expect, it } from 'vitest';
import { printPunctuation } from './print-punctuation.js';

describe('punctuation for print', () => {
  it('is full width between Chinese and figures', () => {
    expect(
      printPunctuation('规上工业总产值64亿元,增长9.8%,其中:工业固投13亿元;增长11%(以上不含城北现代产业园,后同)。'),
    ).toBe('规上工业总产值64亿元，增长9.8%，其中：工业固投13亿元；增长11%（以上不含城北现代产业园，后同）。');
    expect(printPunctuation('《发展规划(2020-2025年)》启动')).toBe('《发展规划（2020-2025年）》启动');
  });

  it('stays half width in figures, times and Latin words', () => {
    expect(printPunctuation('10:30前到位1,000万元')).toBe('10:30前到位1,000万元');
    expect(printPunctuation('5G(NSA)')).toBe('5G(NSA)');
  });

  it('leaves a clean text as it is', () => {
    const clean = '坚持“周梳理、月通报、季调度”，确保完成。';
    expect(printPunctuation(clean)).toBe(clean);
  });
});
