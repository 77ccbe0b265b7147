import { describe, expect, it } from 'vitest';
import { snapshotOf, unitOf } from '../testing/plan-builder.js';
import { unitBreakdowns, wholeBreakdown } from './breakdown.js';
import { defaultExportColumns } from './export-columns.js';

const units = [
  unitOf('招商局', 1, { shortNames: ['招商中心'] }),
  unitOf('经济发展局', 2, { formerNames: ['发改局'] }),
  unitOf('甲园区', 3),
  unitOf('各园区', 4, { kind: 'collective', members: ['甲园区', '乙园区'] }),
];
const snapshot = snapshotOf(
  { '一、招商': ['task:甲。', 'task:乙。'], '二、项目': ['task:丙。', 'task:丁。'] },
  units,
  (_, index) =>
    [
      { leadUnits: ['招商中心'], supportUnits: ['发改局', '招商局'] },
      { leadUnits: ['经济发展局'], supportUnits: ['各园区'] },
      { leadUnits: ['外来单位'] },
      {},
    ][index] ?? {},
);

describe('wholeBreakdown', () => {
  it('groups by 方面 in the order of the plan and numbers through the whole table', () => {
    const whole = wholeBreakdown(snapshot, defaultExportColumns);
    expect(whole.groups.map((group) => group.heading)).toEqual(['一、招商', '二、项目']);
    expect(whole.groups.flatMap((group) => group.rows.map((row) => row.number))).toEqual([1, 2, 3, 4]);
  });

  it('prints names as written, in order, and 待定 where nobody is assigned', () => {
    const rows = wholeBreakdown(snapshot, defaultExportColumns).groups.flatMap((group) => group.rows);
    expect(rows[0]).toMatchObject({ leadUnits: '招商中心', supportUnits: '发改局、招商局' });
    expect(rows[1]).toMatchObject({ supportUnits: '各园区' });
    expect(rows[3]).toMatchObject({ leadUnits: '待定', supportUnits: '待定' });
  });
});

describe('unitBreakdowns', () => {
  const extracts = unitBreakdowns(snapshot, defaultExportColumns);

  it('makes one extract per unit with work, collective units expanded, unknown names kept at the end', () => {
    expect(extracts.map(({ name, led, supported }) => [name, led, supported])).toEqual([
      ['招商局', 1, 0],
      ['经济发展局', 1, 1],
      ['甲园区', 0, 1],
      ['乙园区', 0, 1],
      ['外来单位', 1, 0],
    ]);
  });

  it('keeps the numbers of the whole table and says the role of the unit in each row', () => {
    const rows = extracts[1]?.breakdown.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map((row) => [row.number, row.role])).toEqual([
      [1, '配合'],
      [2, '牵头'],
    ]);
  });
});
