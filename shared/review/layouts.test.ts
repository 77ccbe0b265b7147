import { describe, expect, it } from 'vitest';
import { findLayout, layoutPresets, type Layout, type LayoutId } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import { snapshotOf, unitOf } from '../testing/plan-builder.js';
import { unitBreakdowns, wholeBreakdown } from './breakdown.js';
import { breakdownText } from './breakdown-text.js';

const units = [unitOf('招商局', 1), unitOf('经济发展局', 2), unitOf('财政局', 3)];
const duties = [
  { leadUnits: ['经济发展局'], supportUnits: ['财政局'], leader: '王明华、李建国' },
  { leadUnits: ['招商局'], supportUnits: [], leader: '李建国' },
  { leadUnits: ['招商局'], supportUnits: [], leader: '李建国' },
  {},
];
const base = snapshotOf(
  {
    '一、招商': ['background:形势向好。', 'task:甲。', 'task:乙,抓紧。', 'indicator:产值64亿元。'],
    '二、项目': ['task:丙。', 'task:丁。'],
  },
  units,
  (_, index) => duties[index] ?? {},
);
const snapshot: PlanSnapshot = {
  ...base,
  source: { ...base.source, parsed: { ...base.source.parsed, indicators: [indicator('产值64亿元', 3)] } },
};

function indicator(quote: string, sentence: number): PlanSnapshot['source']['parsed']['indicators'][number] {
  return {
    name: '产值',
    value: 64,
    unit: '亿元',
    growthPercent: null,
    comparator: '=',
    valueMax: null,
    aspirational: false,
    per: null,
    partOf: null,
    scope: null,
    quote,
    span: [0, 1],
    sentence,
  };
}

const layoutOf = (id: LayoutId, change: Partial<Layout> = {}): Layout => {
  const preset = layoutPresets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return { ...preset.layout, ...change };
};
const shape = (layout: Layout): [string, [number, string][]][] =>
  wholeBreakdown(snapshot, layout).groups.map(({ heading, rows }) => [
    heading,
    rows.map((row) => [row.number, row.text]),
  ]);

describe('layouts', () => {
  it('are found by the name that clerks know and by id, and no other', () => {
    for (const { id, name } of layoutPresets) expect([findLayout(id)?.id, findLayout(name)?.id]).toEqual([id, id]);
    expect(findLayout('表格')).toBeUndefined();
  });

  it('put targets first, one a row, and number through the whole table', () => {
    expect(shape(layoutOf('table'))).toEqual([
      ['主要预期目标', [[1, '产值64亿元']]],
      [
        '一、招商',
        [
          [2, '甲。'],
          [3, '乙,抓紧。'],
        ],
      ],
      [
        '二、项目',
        [
          [4, '丙。'],
          [5, '丁。'],
        ],
      ],
    ]);
  });

  it('gather the tasks of each leader under the first named, with their number', () => {
    expect(shape(layoutOf('byLeader'))).toEqual([
      ['一、王明华负责事项（共1项）', [[1, '甲。']]],
      [
        '二、李建国负责事项（共2项）',
        [
          [2, '乙,抓紧。'],
          [3, '丙。'],
        ],
      ],
      ['三、责任领导待明确（共1项）', [[4, '丁。']]],
    ]);
  });

  it('gather the tasks of each lead unit in the order of the directory, the undecided last', () => {
    expect(shape(layoutOf('byUnit')).map(([heading]) => heading)).toEqual([
      '一、招商局牵头（共2项）',
      '二、经济发展局牵头（共1项）',
      '三、牵头单位待明确（共1项）',
    ]);
  });

  it('keep a row its number in the unit extract, in every layout', () => {
    for (const { layout } of layoutPresets) {
      const numbers = new Map(
        wholeBreakdown(snapshot, layout).groups.flatMap(({ rows }) => rows.map((row) => [row.taskId, row.number])),
      );
      for (const { breakdown } of unitBreakdowns(snapshot, layout)) {
        for (const row of breakdown.groups.flatMap(({ rows }) => rows))
          expect(row.number).toBe(numbers.get(row.taskId));
      }
    }
  });

  it('carry the plan’s 密级 unless the layout has a mark of its own', () => {
    const secret = { ...snapshot, plan: { ...snapshot.plan, secrecy: '内部资料' } };
    expect(wholeBreakdown(secret, layoutOf('table')).mark).toBe('内部资料');
    expect(unitBreakdowns(secret, layoutOf('list'))[0]?.breakdown.mark).toBe('内部资料');
    expect(wholeBreakdown(secret, layoutOf('table', { mark: '征求意见稿' })).mark).toBe('征求意见稿');
    expect(wholeBreakdown(snapshot, layoutOf('table')).mark).toBeUndefined();
  });

  it('print full-width marks only when asked', () => {
    expect(shape(layoutOf('table', { fullWidth: true }))[1]?.[1][1]).toEqual([3, '乙，抓紧。']);
  });

  it('write the list with the chosen words, a line for each duty', () => {
    const layout = layoutOf('list', {
      indicatorsFirst: false,
      headings: { leadUnits: '主办单位', leader: '牵头领导' },
    });
    const lines = breakdownText(wholeBreakdown(snapshot, layout)).map(({ text }) => text);
    expect(lines.slice(1, 6)).toEqual([
      '一、招商',
      '1.甲。',
      '牵头领导：王明华、李建国',
      '主办单位：经济发展局',
      '配合单位：财政局',
    ]);
  });

  it('write the plan with one bracket behind each run of sentences of the same units, background included', () => {
    const lines = breakdownText(wholeBreakdown(snapshot, layoutOf('inline'))).map(({ text }) => text);
    expect(lines).toContain(
      '1.形势向好。甲。（牵头单位：经济发展局；配合单位：财政局）乙,抓紧。（牵头单位：招商局）产值64亿元。',
    );
  });
});
