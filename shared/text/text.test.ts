import { describe, expect, it } from 'vitest';
import { findQuantities } from './amounts.js';
import { parseNumeral } from './chinese-numerals.js';
import { addDays, addMonths, deadlineDay } from './dates.js';
import { toHalfWidth } from './half-width.js';
import { splitClauses, splitSentences } from './split-sentences.js';

const pieces = (text: string): string[] =>
  splitSentences(toHalfWidth(text), [0, text.length]).map(([a, b]) => text.slice(a, b));
const clauses = (text: string): string[] => splitClauses(text, [0, text.length]).map(([a, b]) => text.slice(a, b));
const amounts = (text: string): string[] =>
  findQuantities(text).map(({ value, valueMax, unit }) => `${value}${valueMax === null ? '' : `-${valueMax}`} ${unit}`);

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['五十三', 53],
    ['一百零八', 108],
    ['二〇二〇', 2020],
    ['34', 34],
    ['两', 2],
    ['甲', null],
    ['', null],
  ])('reads %s', (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value);
  });
});

describe('half width', () => {
  it('keeps every position, whatever the characters', () => {
    const text = '（一）加强领导，２０２０年：增长７％；“Ａ”～𠮷　。﹪';
    expect(toHalfWidth(text)).toHaveLength(text.length);
    expect(toHalfWidth(text)).toBe('(一)加强领导,2020年:增长7%;“A”~𠮷 。%');
  });
});

describe('sentences', () => {
  it('ends a sentence at 。！？ outside quotes and brackets', () => {
    expect(pieces('坚持“先建后验。”的原则。抓好落实！（含甲。乙）完成')).toEqual([
      '坚持“先建后验。”的原则。',
      '抓好落实！',
      '（含甲。乙）',
      '完成',
    ]);
  });

  it('lets a duty bracket after a full stop stand by itself', () => {
    expect(pieces('优化环境。（市场监管总局负责）加强服务。（教育部负责）')).toEqual([
      '优化环境。',
      '（市场监管总局负责）',
      '加强服务。',
      '（教育部负责）',
    ]);
  });

  it('is not led astray by a bracket that was never closed', () => {
    expect(pieces('推进（试点工作。抓好落实。')).toEqual(['推进（试点工作。', '抓好落实。']);
  });

  it('splits 分句 at full-width and half-width semicolons outside brackets', () => {
    expect(clauses('建成甲；完成乙;（丙；丁）投产。')).toEqual(['建成甲；', '完成乙;', '（丙；丁）投产。']);
  });
});

describe('dates', () => {
  it('gives the last day of a period', () => {
    expect(['2020', '2020-09', '2020-02', '2021-02', '2020-03-15'].map(deadlineDay)).toEqual([
      '2020-12-31',
      '2020-09-30',
      '2020-02-29',
      '2021-02-28',
      '2020-03-15',
    ]);
    expect(['9月份', '2020-13', '2020-02-30', ''].map(deadlineDay)).toEqual([null, null, null, null]);
  });

  it('counts days and months on', () => {
    expect(addDays('2020-02-20', 30)).toBe('2020-03-21');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addDays('2020', 1)).toBeNull();
  });
});

describe('quantities', () => {
  it.each([
    ['投资5.7万亩', ['5.7 万亩']],
    ['资金30-50亿元', ['30-50 亿元']],
    ['增长7%-8%', ['7-8 %']],
    ['融资2个亿', ['2 亿元']],
    ['引进2个亿元以上项目', ['2 个']],
    ['稳定在百万吨以上', ['100 万吨']],
    ['总规模2万亿元', ['2 万亿元']],
    ['游客1,200万人次', ['1200 万人次']],
    ['G109、1+X、PM2.5、4A级、5G', []],
  ])('reads %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
