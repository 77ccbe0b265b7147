import { describe, expect, it } from 'vitest';
import { commonDuties } from './common-duties.js';

describe('duties that a name brings with it', () => {
  it.each([
    ['区税务局', '税收'],
    ['自然资源和规划分局', '用地'],
    ['区市场监督管理局', '登记注册'],
    ['应急管理局', '安全生产'],
  ])('%s has to do with %s', (name, duty) => {
    expect(commonDuties(name)).toContain(duty);
  });

  it('are none for a park or a company of no known kind', () => {
    expect(commonDuties('城北工业集中区')).toEqual([]);
    expect(commonDuties('新城公司')).toEqual([]);
  });

  it('are each written once in a row', () => {
    for (const name of ['财政局', '海关', '生态环境分局', '行政审批局']) {
      const duties = commonDuties(name);
      expect(new Set(duties).size).toBe(duties.length);
    }
  });
});
