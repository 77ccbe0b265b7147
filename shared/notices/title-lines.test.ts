import { describe, expect, it } from 'vitest';
import { issuingMark } from './issuing-mark.js';
import { textWidth } from './text-width.js';
import { titleCharsPerLine, titleLines } from './title-lines.js';

const titles = [
  '关于印发《金安经济开发区2020年工作要点》的通知',
  '关于印发《金安经济开发区2020年工作要点任务分解表》的通知',
  '关于征求《金安经济开发区2020年工作要点（征求意见稿）》意见的函',
  '关于抓紧报送2020年第一季度进展情况的通知',
  '关于做好全市重点产业园区基础设施建设项目专项资金使用管理监督检查工作有关事项的通知',
  '某某市人民政府办公室关于印发某某市优化营商环境三年行动计划（2020—2022年）重点任务分解方案的通知',
];

describe('title lines', () => {
  it.each(titles)('of %s fit, keep the text, and break as the standard asks', (title) => {
    const lines = titleLines(title);
    expect(lines.join('')).toBe(title);
    for (const line of lines) {
      expect(textWidth(line)).toBeLessThanOrEqual(titleCharsPerLine);
      expect(textWidth(line)).toBeGreaterThan(2);
      expect(line).not.toMatch(/^[的》）、，。]/);
      expect(line).not.toMatch(/[《（]$/);
    }
  });

  it('stay one when the title fits', () => {
    expect(titleLines('督办单')).toEqual(['督办单']);
    expect(titleLines('关于某事的通知。')).toEqual(['关于某事的通知']);
  });

  it('never form an hourglass', () => {
    for (const title of titles) {
      const widths = titleLines(title).map(textWidth);
      for (let index = 1; index < widths.length - 1; index++) {
        const isWaist =
          (widths[index] ?? 0) < (widths[index - 1] ?? 0) && (widths[index] ?? 0) < (widths[index + 1] ?? 0);
        expect(isWaist).toBe(false);
      }
    }
  });

  it('keep the clerk’s own breaks', () => {
    expect(titleLines('某某委员会\n关于某事的通知')).toEqual(['某某委员会', '关于某事的通知']);
  });

  it('cut a text without any place to break', () => {
    expect(titleLines('A'.repeat(60)).every((line) => textWidth(line) <= titleCharsPerLine)).toBe(true);
  });
});

describe('breaks of a title', () => {
  it.each([
    ['青石县人民政府关于表彰先进集体和先进个人的决定的通知', ['先进', '集体']],
    ['青石县人民政府办公室关于成立青石县新型冠状病毒感染的肺炎疫情防控工作指挥部的通知', ['冠状', '肺炎']],
    ['青石县人民政府关于进一步加强农村生活污水治理设施运行维护管理工作的通知', ['生活', '污水']],
    ['关于做好全县重点工作任务2020年第一季度进展情况报送工作的通知', ['第一季度']],
    ['青石县人力资源和社会保障局关于开展全县专业技术人员培训工作的通知', ['青石县', '人力']],
    ['青石县人民政府关于做好2020年COVID-19疫情防控和R&D经费投入统计调查工作的通知', ['COVID-19', 'R&D', '疫情']],
  ])('of %s leave its words whole and none standing alone', (title, kept) => {
    const lines = titleLines(title);
    expect(lines.join('')).toBe(title);
    for (const word of kept) expect(lines.some((line) => line.includes(word))).toBe(true);
    expect(Math.min(...lines.map(textWidth))).toBeGreaterThan(2);
    expect(new Set(lines.map(textWidth)).size).toBeGreaterThan(1);
  });

  it('stand outside a name in 《》 that fits a line', () => {
    const lines = titleLines('青石县人民政府办公室关于印发《青石县优化营商环境行动方案》的通知');
    expect(lines.some((line) => /《.*》/.test(line))).toBe(true);
  });
});

describe('issuing mark', () => {
  it('of a very long name takes two lines by sense rather than type smaller than 15 pt', () => {
    const mark = issuingMark(['青石县推进粤港澳大湾区产业协作和乡村振兴工作领导小组办公室'], 'document');
    expect(mark.names).toHaveLength(2);
    expect(mark.names.join('')).toMatch(/办公室文件$/);
    expect(mark.size).toBeGreaterThan(20);
    for (const name of ['县政府', '某'.repeat(26), '某'.repeat(27), '某'.repeat(30)]) {
      const { names, size } = issuingMark([name], 'document');
      expect(size).toBeGreaterThanOrEqual(15);
      for (const line of names) expect(textWidth(line) * size).toBeLessThanOrEqual(442);
    }
  });

  it('adds 文件 and fits one line of 156 mm', () => {
    const mark = issuingMark(['安徽六安金安经济开发区管理委员会'], 'document');
    expect(mark.names).toEqual(['安徽六安金安经济开发区管理委员会文件']);
    expect(textWidth(mark.names[0] ?? '') * mark.size).toBeLessThanOrEqual(442);
    expect(issuingMark(['县政府'], 'document').size).toBeLessThanOrEqual(62.5);
  });

  it('of a joint issue stays inside the type area with a very long name', () => {
    const mark = issuingMark(['青石县推进粤港澳大湾区产业协作和乡村振兴工作领导小组办公室', '县财政局'], 'document');
    expect((Math.max(...mark.names.map(textWidth)) + 3) * mark.size).toBeLessThanOrEqual(442);
  });

  it('stacks the organs of a joint issue with 文件 beside them', () => {
    const mark = issuingMark(['市发展改革委', '市财政局文件'], 'document');
    expect(mark.names).toEqual(['市发展改革委', '市财政局']);
    expect(mark.beside).toBe('文件');
  });

  it('has no 文件 in a letter', () => {
    expect(issuingMark(['某某县人民政府'], 'letter').names).toEqual(['某某县人民政府']);
  });
});
