import { describe, expect, it } from 'vitest';
import { toHalfWidth } from '../text/half-width.js';
import { findDeadlines } from './find-deadlines.js';

/** Deadlines of a sentence of a plan for 2020, issued on 2 March 2020, as "quote → normalized kind". */
function read(sentence: string): string[] {
  const context = { planYear: 2020, documentDate: '2020-03-02' };
  return findDeadlines(sentence, toHalfWidth(sentence), [0, sentence.length], 0, context).map(
    ({ quote, normalized, kind }) => `${quote} → ${normalized ?? '?'} ${kind}`,
  );
}

describe('deadlines', () => {
  it.each([
    ['确保项目9月份建成投用', ['9月份 → 2020-09 by']],
    ['年底前完成改造', ['年底前 → 2020-12 by']],
    ['上半年开工、年底完成路基', ['上半年 → 2020-06 period', '年底 → 2020-12 by']],
    ['二季度启动规划', ['二季度 → 2020-06 period']],
    ['2021年6月底前实现在线核验', ['2021年6月底前 → 2021-06 by']],
    ['到2022年，基本达标', ['到2022年 → 2022 by']],
    ['2021年初步建成示范基地', ['2021年 → 2021 by']],
    ['2021年初启动修编', ['2021年初 → 2021-01 by']],
    ['2021年6月底前完成可研，9月底前完成初设', ['2021年6月底前 → 2021-06 by', '9月底前 → 2021-09 by']],
    ['从2020年起，每年2月底前报送总结', ['从2020年起 → 2020 start', '每年2月底前 → 2020-02 recurring']],
    ['自印发之日起30日内制定细则', ['自印发之日起30日内 → 2020-04-01 relative']],
    ['2020年8月至2021年6月开展行动', ['2020年8月至2021年6月 → 2021-06 period']],
    ['8月15日前完成招生；10月1日起执行', ['8月15日前 → 2020-08-15 by', '10月1日起 → 2020-10-01 start']],
    ['次年3月底前开工', ['次年3月底前 → 2021-03 by']],
    ['到“十四五”末，覆盖率达标', ['到“十四五”末 → 2025 by']],
    ['每季度末通报进展', ['每季度末 → ? recurring']],
    ['科技馆8月开馆，体育中心2021年建成', ['8月 → 2020-08 by', '2021年 → 2021 by']],
    ['2021年，新建农田2万亩', ['2021年 → 2021 by']],
    ['到2022年和2030年，水平分别提高', ['到2022年 → 2022 by', '2030年 → 2030 by']],
    ['自2020年7月15日至2020年12月31日开展行动', ['2020年7月15日至2020年12月31日 → 2020-12-31 period']],
    ['7月15日至8月10日开展检查', ['7月15日至8月10日 → 2020-08-10 period']],
    ['11月开展验收，2020年内启动建设', ['11月 → 2020-11 by', '2020年内 → 2020 by']],
    ['每季度第一个月10日前报送', ['每季度第一个月10日前 → ? recurring']],
    ['其中2020年完成50公里、2021年完成80公里', ['2020年 → 2020 by', '2021年 → 2021 by']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('leaves the past, names, ranges of plans and rhythms alone', () => {
    for (const sentence of [
      '2019年完成投资10亿元',
      '落实《发展规划（2021-2025年）》',
      '把2020年作为“项目提升年”',
      '截至2019年底，已建成120个',
      '实行周梳理、月通报、年末奖惩',
      '3年以上工作经历',
      '去年底出台办法',
      '用三年时间（2020—2022年）完成整治',
      '本办法自2020年7月1日起施行，有效期至2022年6月30日',
    ]) {
      expect(read(sentence)).toEqual([]);
    }
  });
});
