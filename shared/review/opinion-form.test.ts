import { expect, it } from 'vitest';
import { valueOf } from '../testing/value-of.js';
import { readOpinionTables } from './opinion-form.js';

const read = (rows: string[][], text = '', fileName = '财政局-意见反馈表（盖章）.docx') =>
  readOpinionTables({ tables: [rows], text, fileName });

it('reads the columns of the office form in any order, without the rows that say 无意见', () => {
  const opinions = valueOf(
    read([
      ['某某区2020年工作要点征求意见反馈表', '', '', '', '', ''],
      ['序号', '反馈单位', '原文位置（条/句）', '原文', '修改意见', '理由'],
      ['1', '财政局', '第3条第2句', '引进项目25个', '建议改为30个', '任务加码'],
      ['2', '招商局', '', '', '无意见', ''],
      ['3', '经发局', '', '', '/', ''],
      ['', '', '', '', '', ''],
    ]),
  );
  expect(opinions).toEqual([
    {
      unit: '财政局',
      place: '第3条第2句',
      quote: '引进项目25个',
      text: '建议改为30个',
      reason: '任务加码',
      proposed: '',
    },
  ]);
});

it.each([
  [
    ['反馈人', '意见内容', '提出理由'],
    ['text', 'reason'],
  ],
  [
    ['征求意见稿原文', '建议修改为', '修改依据'],
    ['quote', 'proposed', 'reason'],
  ],
  [
    ['条款', '原条文', '修改意见或建议', '修改后表述'],
    ['place', 'quote', 'text', 'proposed'],
  ],
])('knows the headings %s', (headings, roles) => {
  const [opinion] = valueOf(read([headings, headings.map((heading) => `${heading}的内容`)]));
  for (const role of roles) expect(opinion?.[role as 'text']).toContain('的内容');
});

it('takes the unit from beside the table, else from the file name', () => {
  const rows = [
    ['原文', '修改意见'],
    ['甲', '改为乙'],
  ];
  expect(valueOf(read(rows, '反馈单位（盖章）：市场监管局  日期：3月2日'))[0]?.unit).toBe('市场监管局');
  expect(valueOf(read(rows))[0]?.unit).toBe('财政局');
});

it('says so when there is no form', () => {
  expect(read([['任务', '牵头单位']])).toMatchObject({ ok: false, error: { code: 'opinions-no-headings' } });
});
