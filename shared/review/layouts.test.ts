import { describe, expect, it } from 'vitest';
import { findLayout, layoutPresets, offeredLayout, type Layout, type LayoutId } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import { snapshotOf, unitOf } from '../testing/plan-builder.js';
import { countLeftOutTargets } from './arrange-rows.js';
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

  it('say 待定 of a target that is nobody’s task, in tables and in the list', () => {
    const [targets] = wholeBreakdown(snapshot, layoutOf('table')).groups;
    expect(targets?.rows).toMatchObject([{ leadUnits: '待定', supportUnits: '待定' }]);
    const lines = breakdownText(wholeBreakdown(snapshot, layoutOf('list'))).map(({ text }) => text);
    expect(lines.slice(1, 5)).toEqual(['主要预期目标', '1.产值64亿元', '牵头单位：待定', '配合单位：待定']);
  });

  it('number the targets as the first group where the groups are numbered', () => {
    expect(shape(layoutOf('byLeader', { indicatorsFirst: true })).map(([heading]) => heading)).toEqual([
      '一、主要预期目标（共1项）',
      '二、王明华负责事项（共1项）',
      '三、李建国负责事项（共2项）',
      '四、责任领导待明确（共1项）',
    ]);
  });

  it('say how many targets they leave out, and print every one of them when asked', () => {
    for (const { layout } of layoutPresets) {
      const printed = JSON.stringify(wholeBreakdown(snapshot, layout).groups).includes('产值64亿元');
      expect([layout.id, countLeftOutTargets(snapshot, layout)]).toEqual([layout.id, printed ? 0 : 1]);
      const included = { ...layout, indicatorsFirst: true };
      expect(countLeftOutTargets(snapshot, included)).toBe(0);
      expect(JSON.stringify(wholeBreakdown(snapshot, included).groups).split('产值64亿元')).toHaveLength(2);
    }
  });

  it('print a target of the plan’s introduction in the text form too when asked', () => {
    const apart: PlanSnapshot = {
      ...snapshot,
      sentences: snapshot.sentences.map((one) =>
        one.kind === 'indicator' ? { ...one, section: null, item: null } : one,
      ),
    };
    const inline = layoutOf('inline');
    expect(countLeftOutTargets(apart, inline)).toBe(1);
    const lines = breakdownText(wholeBreakdown(apart, { ...inline, indicatorsFirst: true }));
    expect(lines.slice(1, 3).map(({ text }) => text.slice(0, 6))).toEqual(['主要预期目标', '产值64亿元']);
  });

  it('are offered in the window with the targets in every table and with full-width marks', () => {
    for (const { layout } of layoutPresets) {
      const offered = offeredLayout(layout);
      expect(offered.fullWidth).toBe(true);
      expect(offered.indicatorsFirst || offered.form === 'inline').toBe(true);
    }
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

  it('say the time limit in the bracket where it is a column and the sentence does not say it', () => {
    const withDeadlines: PlanSnapshot = {
      ...snapshot,
      tasks: snapshot.tasks.map((task) => ({
        ...task,
        deadline: { words: task.text.includes('甲') ? '2020年6月底前' : '抓紧', date: null },
      })),
    };
    const text = (layout: Layout): string =>
      breakdownText(wholeBreakdown(withDeadlines, layout))
        .map((line) => line.text)
        .join('\n');
    const said = text(layoutOf('inline'));
    expect(said).toContain('甲。（牵头单位：经济发展局；配合单位：财政局；完成时限：2020年6月底前）');
    expect(said).toContain('乙,抓紧。（牵头单位：招商局）');
    expect(text(layoutOf('inline', { columns: ['number', 'text', 'leadUnits'] }))).toContain(
      '甲。（牵头单位：经济发展局）',
    );
    const extract = unitBreakdowns(withDeadlines, layoutOf('inline')).find(({ name }) => name === '经济发展局');
    expect(extract && breakdownText(extract.breakdown).map((line) => line.text)).toContain(
      '1.甲。（牵头单位：经济发展局；配合单位：财政局；完成时限：2020年6月底前）',
    );
  });

  it('name the source with its date as it is written on paper', () => {
    const dated = { ...snapshot, plan: { ...snapshot.plan, documentNumber: '金开工〔2020〕1号', date: '2020-03-02' } };
    expect(wholeBreakdown(dated, layoutOf('standard')).note).toMatch(/（金开工〔2020〕1号，2020年3月2日）$/);
  });
});
