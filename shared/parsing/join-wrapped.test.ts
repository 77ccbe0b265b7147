import { describe, expect, it } from 'vitest';
import { joinWrapped } from './join-wrapped.js';
import { splitLines } from './split-blocks.js';

/** Paragraphs of half-width text, line ends shown as ↵. */
function paragraphs(half: string): string[] {
  return joinWrapped(half, splitLines(half)).map(([start, end]) => half.slice(start, end).replace(/\n/g, '↵'));
}

describe('wrapped lines', () => {
  it('are joined at a width in columns, where letters and digits take half a place', () => {
    const first = '全年实施重点项目126个,完成投资98.5亿元,比上年增长12.5%,新增项目库';
    const second = '储备规模,做好土地、资金、用工等要素保障,推动签约事项尽快落地见效,持续';
    const lines = Array.from({ length: 10 }, () => `${first}\n${second}\n优化服务。`);
    expect(paragraphs(lines.join('\n'))).toEqual(lines.map((line) => line.replace(/\n/g, '↵')));
  });

  it('go on without an indent where paragraphs have one', () => {
    const paragraph = '  推进农贸市场改造和道路亮化工程建\n设,六月底前完工。';
    expect(paragraphs(Array.from({ length: 5 }, () => paragraph).join('\n'))).toEqual(
      Array.from({ length: 5 }, () => paragraph.replace('\n', '↵')),
    );
  });

  it('are joined where they tear a bracket or a quantity apart', () => {
    expect(paragraphs('完成道路养护,清理沟渠。(责任单位:镇建\n设办,各村)\n二、保障措施')).toEqual([
      '完成道路养护,清理沟渠。(责任单位:镇建↵设办,各村)',
      '二、保障措施',
    ]);
    expect(paragraphs('区财政安排专项资金120\n万元,用于奖补。\n1.加强领导')).toEqual([
      '区财政安排专项资金120↵万元,用于奖补。',
      '1.加强领导',
    ]);
  });

  it('stay apart when nothing tells that they belong together', () => {
    const lines = '一、工作目标\n完成绿化任务\n二、工作措施\n加强领导\n落实经费';
    expect(paragraphs(lines)).toEqual(lines.split('\n'));
  });
});
