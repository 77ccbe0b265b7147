import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../shared/testing/plan-builder.js';
import { markLines } from './mark-lines.js';

const { tasks } = snapshotOf({ '一、抓产业': ['task:引进项目。', 'task:办好会展。'] });

describe('marks typed back', () => {
  it('are read from blanks, full-width digits and cells of Excel', () => {
    const lines = markLines('1 牵头 招商局、财政局\n２．完成时限：6月底\n2\t备注\t会同文旅局，１月报\n', tasks);
    expect(lines.map(({ mark }) => mark)).toEqual([
      { number: 1, field: 'leadUnits', value: '招商局、财政局' },
      { number: 2, field: 'deadline', value: '6月底' },
      { number: 2, field: 'remark', value: '会同文旅局，１月报' },
    ]);
    expect(lines[0]).toMatchObject({ task: tasks[0], before: '', problem: '' });
  });
  it('flag numbers that name no row, lines without a field, and an emptied task', () => {
    const lines = markLines('9 牵头 招商局\n招商局牵头\n1 任务', tasks);
    expect(lines.map(({ mark }) => mark)).toEqual([null, null, null]);
    expect(lines.map(({ problem }) => problem)).toEqual([
      '表中没有序号 9，共 2 项。',
      expect.stringContaining('看不出序号或栏目'),
      '任务内容不能改成空的。',
    ]);
  });
  it('empty a field when only number and field are given', () => {
    expect(markLines('1 牵头单位', tasks)[0]?.mark).toEqual({ number: 1, field: 'leadUnits', value: '' });
  });
});
