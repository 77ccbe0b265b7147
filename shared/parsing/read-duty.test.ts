import { describe, expect, it } from 'vitest';
import { toHalfWidth } from '../text/half-width.js';
import { findDuties } from './find-duties.js';
import { readDuty } from './read-duty.js';

/** lead | support of the words of a duty bracket. */
function read(words: string, firstLeads = false): string {
  const { lead, support } = readDuty(toHalfWidth(words), firstLeads);
  return `${lead.join('、')} | ${support.join('、')}`;
}

describe('duty brackets', () => {
  it.each([
    ['A：牵头 and 参与', '生态环境部牵头，发展改革委、统计局参与', '生态环境部 | 发展改革委、统计局'],
    ['负责 alone is shared', '体育总局、民政部负责', '体育总局、民政部 | '],
    ['by their duties', '市场监管局、公安局按职责分工负责', '市场监管局、公安局 | '],
    ['配合', '经发局负责，财政局配合', '经发局 | 财政局'],
    ['会同', '县财政局会同县税务局负责', '县财政局 | 县税务局'],
    ['labels', '牵头单位：县政务局；配合单位：县税务局、县公安局', '县政务局 | 县税务局、县公安局'],
    ['a 责任单位 beside a lead supports', '牵头单位：县政务局；责任单位：县税务局', '县政务局 | 县税务局'],
    ['a 责任单位 alone leads', '责任单位：区经发局、区办公室', '区经发局、区办公室 | '],
    ['（牵头） behind a name', '责任单位：市发改委（牵头）、市财政局', '市发改委 | 市财政局'],
    ['指导', '商务部指导，供销总社参与', '商务部 | 供销总社'],
    ['指导 beside 负责落实', '生态环境部指导，试点城市政府负责落实', '试点城市政府 | 生态环境部'],
    [
      'an open end',
      '海关总署牵头，住房城乡建设部等国务院相关部门及各地区按职责分工负责',
      '海关总署 | 住房城乡建设部、国务院相关部门、各地区',
    ],
    ['a plain 等部门 is dropped', '负责部门：人民银行等部门，适用范围：某试验区', '人民银行 | '],
    ['和 inside a name', '文化和旅游部、工业和信息化部负责', '文化和旅游部、工业和信息化部 | '],
    ['和 between names', '市发改委和市财政局负责', '市发改委、市财政局 | '],
    ['regions under one 各', '市住建局牵头，各区、县级市政府负责', '市住建局 | 各区、县级市政府'],
    ['brackets inside a name', '各县（市、区）人民政府、市直各单位负责', '各县(市、区)人民政府、市直各单位 | '],
    ['deadlines are no units', '责任单位：市城管局；完成时限：2023年11月底', '市城管局 | '],
    ['how the work is shared is no name', '责任单位：区水务局、区城管局（按职责分工）', '区水务局、区城管局 | '],
    ['offices of a ministry', '职业健康司、规划司分别负责', '职业健康司、规划司 | '],
    ['remarks on the rest', '责任单位：省商务厅按职责分工负责。具体任务均涉及市（州）政府，不再做分工', '省商务厅 | '],
    ['offices of a county bureau', '责任股室：办公室、危化股', '办公室、危化股 | '],
    ['two words for a unit', '责任部门/单位：县审改办，县直有关部门', '县审改办、县直有关部门 | '],
    ['负总责', '县公安局负总责，县司法局等部门配合', '县公安局 | 县司法局'],
    ['names without any verb', '区市场监督管理局、经济发展局', '区市场监督管理局、经济发展局 | '],
  ])('%s', (_, words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it('lets the first of a list lead where a rule says so', () => {
    expect(read('税务总局、财政部负责，排在第一位的部门为牵头部门，下同', true)).toBe('税务总局 | 财政部');
    expect(read('海关总署、商务部等有关部门负责', true)).toBe('海关总署 | 商务部、有关部门');
  });

  it('names leaders apart from units', () => {
    expect(readDuty('责任领导:张明;责任单位:市经信局', false)).toMatchObject({ leaders: ['张明'], lead: ['市经信局'] });
  });
});

describe('where duties stand', () => {
  const found = (text: string): string[] =>
    findDuties(toHalfWidth(text), [0, text.length]).map(({ span }) => text.slice(...span));

  it('finds the offices of a ministry', () => {
    expect(found('开展康复管理。（基层司负责）')).toEqual(['（基层司负责）']);
  });

  it('finds several brackets in one paragraph', () => {
    expect(found('优化环境。（市场监管总局负责）加强服务。（教育部负责）')).toEqual([
      '（市场监管总局负责）',
      '（教育部负责）',
    ]);
  });

  it('takes 【】 and brackets before the full stop', () => {
    expect(found('引进项目3个。【经发办、招商办】')).toEqual(['【经发办、招商办】']);
    expect(found('建成泵站（区水务局负责）。')).toEqual(['（区水务局负责）']);
  });

  it('leaves explanations, conditions and names alone', () => {
    for (const text of [
      '制定规划（以下简称《规划》）。',
      '负责监督（技工院校内由人力资源社会保障部门负责），组织考核。',
      '各省（市）人民政府承担责任。',
      '书面报送局督查室（办公室）。',
      '推行“一枚印章管审批”（试点）。',
    ]) {
      expect(found(text)).toEqual([]);
    }
  });

  it('reads a label in running text', () => {
    expect(found('加大奖补力度。责任单位：市工信局、市财政局。')).toEqual(['责任单位：市工信局、市财政局。']);
    expect(found('推进改革。牵头：县民政局；配合：县公安局')).toEqual(['牵头：县民政局；配合：县公安局']);
    expect(found('提升服务。责任部门/单位：县审改办')).toEqual(['责任部门/单位：县审改办']);
  });

  it('finds one office with a date', () => {
    expect(found('培育电商企业。（电商科；9月底前完成）')).toEqual(['（电商科；9月底前完成）']);
    expect(found('完善设施。（一期；9月底前完成）')).toEqual([]);
  });
});
