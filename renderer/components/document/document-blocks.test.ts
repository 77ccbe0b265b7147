import { describe, expect, it } from 'vitest';
import { documentBlocks, type ShownSentence } from './document-blocks.js';

const text =
  '打印 关闭\n字号\n\n  示例工作要点\n\n一、抓产业\n1.引项目。引进项目5个。办好会。\n2.稳增长。增长9%。\n相关链接';
const at = (words: string): readonly [number, number] => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};
const sentences: ShownSentence[] = ['引进项目5个。', '办好会。', '增长9%。'].map((words, index) => ({
  index,
  span: at(words),
  kind: 'task',
}));
const parsed = {
  title: '示例工作要点',
  noticeTitle: null,
  excluded: [
    { span: [0, text.indexOf('  示例')] as [number, number], why: '网页页眉' },
    { span: [text.indexOf('相关链接'), text.length] as [number, number], why: '网页页脚' },
  ],
  sections: [
    {
      level: 1,
      number: '一',
      title: '抓产业',
      span: [at('一、')[0], at('相关')[0]] as [number, number],
      items: [
        { number: '1', title: '引项目', text: '', span: [at('1.')[0], at('2.')[0]] as [number, number] },
        { number: '2', title: '稳增长', text: '', span: [at('2.')[0], at('相关')[0]] as [number, number] },
      ],
    },
  ],
};

describe('the document as paragraphs', () => {
  const blocks = documentBlocks(text, parsed, sentences);
  it('knows titles, headings, items and cut-off parts', () => {
    expect(blocks.map((block) => block.kind)).toEqual(['excluded', 'title', 'section', 'item', 'item', 'excluded']);
    expect(blocks[0]).toMatchObject({ why: '网页页眉', lines: 2 });
  });
  it('gives every sentence its run and marks 条标', () => {
    expect(blocks[3]?.runs.map((run) => [run.text, run.sentence, run.strong])).toEqual([
      ['1.引项目', null, true],
      ['。', null, false],
      ['引进项目5个。', 0, false],
      ['办好会。', 1, false],
    ]);
  });
  it('loses no character but blanks between paragraphs', () => {
    const shown = blocks.flatMap((block) => block.runs.map((run) => run.text)).join('');
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
  it('divides a flattened line where headings and items begin', () => {
    const flat = text.replaceAll('\n', ' ');
    const kinds = documentBlocks(flat, { ...parsed, excluded: [] }, sentences).map((block) => block.kind);
    expect(kinds).toEqual(['body', 'section', 'item', 'item']);
  });
});
