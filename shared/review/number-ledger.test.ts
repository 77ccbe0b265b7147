import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parsing/parse-plan.js';
import { textDocument } from '../parsing/text-document.js';
import { numberLedger } from './number-ledger.js';

const HEAD = '某区2020年工作要点\n某区管委会\n2020年3月2日\n';

/** Codes and the text at both places for a plan with these items. */
function doubts(...items: string[]): string[] {
  const text = `${HEAD}一、任务\n${items.map((item, index) => `${index + 1}.${item}`).join('\n')}`;
  const plan = parsePlan(textDocument(text));
  return numberLedger({ ...plan, date: '2020-03-02' }).map(({ code, span, other }) =>
    [code, ...[span, other].map((place) => (place ? text.slice(...place) : '-'))].join(' | '),
  );
}

describe('number ledger', () => {
  it('finds parts that exceed the whole, alone and together', () => {
    expect(doubts('固定资产投资46亿元，其中工业固投53亿元。')).toEqual([
      'parts-exceed-whole | 工业固投53亿元 | 固定资产投资46亿元',
    ]);
    expect(doubts('建设标准化厂房50万平方米，其中上半年30万平方米、下半年30万平方米。')).toHaveLength(1);
    expect(doubts('固定资产投资46亿元，其中工业固投13亿元。')).toEqual([]);
  });

  it('finds the same name with different numbers and shows both places', () => {
    expect(doubts('粮食播种面积稳定在52万亩。', '粮食播种面积稳定在53万亩。')).toEqual([
      'numbers-disagree | 粮食播种面积稳定在53万亩 | 粮食播种面积稳定在52万亩',
    ]);
    expect(doubts('粮食播种面积稳定在52万亩。', '粮食播种面积稳定在52万亩。')).toEqual([]);
  });

  it('finds impossible and past dates', () => {
    expect(doubts('2月30日前完成摸底。')).toEqual(['impossible-date | 2月30日前 | -']);
    expect(doubts('1月底前完成摸底。', '9月底前完成整改。')).toEqual(['date-in-the-past | 1月底前 | -']);
  });

  it('finds shares above 100 % and ranges that run backwards', () => {
    expect(doubts('秸秆综合利用比例达到105%。')).toEqual(['share-over-100 | 秸秆综合利用比例达到105% | -']);
    expect(doubts('争取资金50-30亿元。')).toEqual(['range-reversed | 资金50-30亿元 | -']);
  });

  it('has no doubt about the sample plan', () => {
    const text = readFileSync('seeds/金安经济开发区2020年工作要点.txt', 'utf8');
    expect(numberLedger(parsePlan(textDocument(text)))).toEqual([]);
  });
});
