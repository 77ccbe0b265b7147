import { describe, expect, it } from 'vitest';
import { numberAdvice, patternAdvice } from './number-form.js';

describe('advice about a 发文字号', () => {
  it.each(['金开工〔2020〕1号', '六政办秘〔2024〕120号', ''])('has nothing to say about “%s”', (number) => {
    expect(numberAdvice(number)).toBeNull();
  });

  it('says how a number in another form will be printed', () => {
    expect(numberAdvice('金开工[2020]第01号')).toBe('将印成“金开工〔2020〕1号”。');
  });

  it.each([
    ['乱写', '年份没有用六角括号〔〕括起来，没有以“号”结尾'],
    ['金开工〔20〕1号', '年份不是四位数字'],
    ['〔2020〕1号', '前面没有机关代字'],
    ['金开工〔2020〕1', '没有以“号”结尾'],
    ['金开工2020年001号', '序号前有多余的 0'],
  ])('names what is unusual about “%s”', (number, words) => {
    expect(numberAdvice(number)).toContain(words);
  });
});

describe('advice about the pattern', () => {
  it('asks for the places that make numbers differ', () => {
    expect(patternAdvice('金开工〔{年}〕{号}号')).toBeNull();
    expect(patternAdvice('')).toBeNull();
    expect(patternAdvice('金开工〔{年}〕1号')).toContain('没有{号}');
    expect(patternAdvice('金开工〔2020〕{号}号')).toContain('没有{年}');
    expect(patternAdvice('金开工{年}-{号}')).toContain('请看一下');
  });
});
