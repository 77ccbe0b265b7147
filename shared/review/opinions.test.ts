import { describe, expect, it } from 'vitest';
import { readDocumentOf } from '../testing/plan-builder.js';
import { adoptedInFinalText } from './adopted-check.js';
import { similarOpinions } from './group-opinions.js';
import { opinionTable } from './opinion-table.js';
import { opinionPlacer } from './place-opinions.js';
import { opinionOf } from './testing/opinion-of.js';

const read = readDocumentOf({
  '一、招商': ['task:全年力争新引进亿元以上项目30个，到位资金46亿元。', 'task:深入开展“四送一服”双千工程。'],
  '二、建设': ['task:加快推进标准化厂房建设，年内建成20万平方米。'],
});
const source = { planId: 'plan', document: read.document, parsed: read.parsed, revises: null };
const final = { text: read.document.text, sentences: read.parsed.sentences.map(({ span }) => span) };

describe('the place of an opinion', () => {
  it('is found by the quoted words, by a likeness, or by the number where only one has it', () => {
    const place = opinionPlacer(source);
    expect(place({ quote: '“四送一服”双千工程', place: '' })).toBe(1);
    expect(place({ quote: '加快推动标准化厂房的建设，年内建成20万平方米', place: '' })).toBe(2);
    expect(place({ quote: '', place: '第1条 第2句' })).toBe(1);
    expect(place({ quote: '', place: '第二方面第1条第1句' })).toBe(2);
    expect(place({ quote: '', place: '第1条第1句' })).toBeNull();
    expect(place({ quote: '毫不相干的一段话', place: '' })).toBeNull();
  });
});

describe('opinions that say the same', () => {
  it('are grouped, nearer ones at the same sentence with less likeness', () => {
    const opinions = [
      opinionOf({ id: 'a', text: '建议将引进项目数由25个提高到30个' }),
      opinionOf({ id: 'b', text: '建议删去第二句' }),
      opinionOf({ id: 'c', text: '建议将引进项目数从25个提高到30个。' }),
      opinionOf({ id: 'd', text: '厂房建设面积偏大，建议调减', sentence: 2 }),
      opinionOf({ id: 'e', text: '建议调减厂房建设面积', sentence: 2 }),
      opinionOf({ id: 'f', text: '' }),
    ];
    expect(similarOpinions(opinions).map((group) => group.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['d', 'e'],
    ]);
  });
});

describe('意见采纳情况表', () => {
  const opinions = [
    opinionOf({ id: 'a', text: '改为30个', outcome: 'adopted', outcomeReason: '符合实际', place: '第1条第1句' }),
    opinionOf({ id: 'b', unit: '招商局', text: '增加一句', proposed: '每季度通报', outcome: 'rejected' }),
    opinionOf({ id: 'c', text: '其他' }),
  ];

  it('has the published columns and counts', () => {
    const table = opinionTable('要点', opinions, 'published');
    expect(table.columns.map(({ heading }) => heading)).toEqual(['序号', '反馈人', '意见内容', '是否采纳', '采纳理由']);
    expect(table.lead).toBe(
      '征求意见期间共收到 2 个单位（个人）意见 3 条：采纳 1 条，部分采纳 0 条，不采纳 1 条，待定 1 条。',
    );
    expect(table.rows[0]).toEqual(['1', '财政局', '改为30个', '采纳', '符合实际']);
    expect(table.rows[1]?.[2]).toBe('增加一句\n建议改为：每季度通报');
  });

  it('has place, original and final wording in the office form', () => {
    const table = opinionTable('要点', opinions, 'office');
    expect(table.columns).toHaveLength(9);
    expect(table.rows.every((row) => row.length === 9)).toBe(true);
    expect(table.rows[0]?.slice(1, 3)).toEqual(['财政局', '第1条第1句']);
    expect(opinionTable('要点', [], 'office').lead).toBe('征求意见期间未收到意见。');
  });
});

describe('what was marked 采纳', () => {
  const state = (fields: Parameters<typeof opinionOf>[0]) =>
    adoptedInFinalText([opinionOf({ outcome: 'adopted', ...fields })], final)[0]?.state;

  it.each([
    ['found', { finalWording: '新引进亿元以上项目30个' }],
    ['found', { proposed: '开展"四送一服"双千工程' }],
    ['found', { text: '建议改为“到位资金46亿元”' }],
    ['found', { text: '建议删去“力争完成”' }],
    ['similar', { proposed: '加快推进标准厂房建设，年内建成25万平方米' }],
    ['missing', { proposed: '每季度通报一次进展' }],
    ['missing', { text: '删去“双千工程”' }],
    ['noWording', { text: '表述宜再斟酌' }],
  ] as const)('is %s in the final text', (expected, fields) => {
    expect(state({ id: 'a', ...fields })).toBe(expected);
  });

  it('shows the sentence, and leaves out what was not adopted', () => {
    const opinions = [
      opinionOf({ id: 'a', outcome: 'adopted', finalWording: '年内建成20万平方米' }),
      opinionOf({ id: 'b', outcome: 'partly', proposed: '无' }),
      opinionOf({ id: 'c', outcome: 'rejected', proposed: '无' }),
    ];
    const checks = adoptedInFinalText(opinions, final);
    expect(checks.map(({ opinionId, span }) => [opinionId, span])).toEqual([['a', read.parsed.sentences[2]?.span]]);
  });
});
