import { describe, expect, it } from 'vitest';
import { toHalfWidth } from '../text/half-width.js';
import { findIndicators } from './find-indicators.js';

/** Targets of a sentence of a plan for 2020 as "name: value unit growth comparator". */
function read(sentence: string): string[] {
  return findIndicators(sentence, toHalfWidth(sentence), [0, sentence.length], 0, 2020).map(
    ({ name, value, valueMax, unit, growthPercent, comparator, aspirational, per, partOf }) =>
      [
        `${name}:`,
        value === null ? '' : `${value}${valueMax === null ? '' : `-${valueMax}`}${unit ?? ''}`,
        growthPercent === null ? '' : `↑${growthPercent}`,
        comparator,
        aspirational ? '!' : '',
        per === null ? '' : `/${per}`,
        partOf === null ? '' : `⊂${partOf}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  );
}

describe('targets', () => {
  it.each([
    ['规上工业总产值64亿元，增长9.8%', ['规上工业总产值: 64亿元 ↑9.8 =']],
    ['地区生产总值增长7.5%，达到326.4亿元', ['地区生产总值: 326.4亿元 ↑7.5 =']],
    ['城乡居民收入分别增长7%左右和8%左右', ['城镇居民收入: ↑7 约', '农村居民收入: ↑8 约']],
    ['投资、消费分别增长8%、7%以上', ['投资: ↑8 =', '消费: ↑7 >=']],
    ['争取上级资金30-50亿元', ['上级资金: 30-50亿元 range !']],
    ['融资2个亿', ['融资: 2亿元 =']],
    ['粮食产量稳定在百万吨以上', ['粮食产量: 100万吨 >=']],
    ['生均标准从380元提高至1000元', ['生均标准: 1000元 =']],
    ['争取每季度引进配套项目不少于1个', ['配套项目: 1个 >= ! /季度']],
    [
      '力争引进亿元以上项目25个，其中5亿元以上项目5个',
      ['亿元以上项目: 25个 力争 !', '5亿元以上项目: 5个 力争 ! ⊂亿元以上项目'],
    ],
    ['力争到位资金46亿元；实现产值20亿元', ['到位资金: 46亿元 力争 !', '产值: 20亿元 =']],
    ['失业率控制在5%以内，就业率保持95%以上', ['失业率: 5% <=', '就业率: 95% >=']],
    ['单位能耗下降3.2%', ['单位能耗: ↑-3.2 =']],
    ['完成17个奶牛养殖小区项目建设', ['奶牛养殖小区项目建设: 17个 =']],
    ['审查周期压缩至4个月以内', ['审查周期: 4个月 <=']],
    ['参与率不超过9%', ['参与率: 9% <=']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('takes no number of the past, of a name, of a condition or of a policy for a target', () => {
    for (const sentence of [
      '2019年，生产总值完成303.6亿元，增长7.2%。',
      '去年完成投资20亿元。',
      '实施“5个一批”工程，落实《3年行动计划》。',
      '从具有3年以上企业工作经历的人员中招聘。',
      '为60岁以上老人办理保险。',
      '重点抓好以下7个方面工作：',
      '淘汰10蒸吨及以下的燃煤锅炉。',
      '禁止使用厚度低于0.01毫米的地膜。',
      '每户奖补不超过3000元。',
      '对首次达标的企业给予一次性奖励10万元。',
      '改造G109、G214线，建设4A级景区和5G网络。',
      '京津冀等8个区域先行先试。',
      '进入全省前10位。',
      '推进总投资11.4亿元的基础设施项目。',
    ]) {
      expect(read(sentence)).toEqual([]);
    }
  });
});
