import { describe, expect, it } from 'vitest';
import type { EarlierDispatch } from '../model/dispatch.js';
import type { Task } from '../model/task.js';
import { snapshotOf, unitOf } from '../testing/plan-builder.js';
import { wholeBreakdown } from './breakdown.js';
import { compareDispatches, dispatchedRows, lastTo, markChanges, withdrawnUnits } from './dispatch-changes.js';

const units = [unitOf('招商局', 1), unitOf('财政局', 2), unitOf('审计局', 3)];
const plan = snapshotOf({ '一、招商': ['task:甲。', 'task:乙。', 'task:丙。'] });
const [a, b, c] = plan.tasks as [Task, Task, Task];
const before: Task[] = [
  { ...a, leadUnits: ['招商局'], leader: '王一' },
  { ...b, leadUnits: ['招商局'], supportUnits: ['财政局'] },
  { ...c, leadUnits: ['审计局'] },
];
const first: EarlierDispatch = { number: 1, rows: dispatchedRows(before), units: ['招商局', '财政局', '审计局'] };

describe('what changed for a unit since its last dispatch', () => {
  it('says who has a task now that the unit lost, and where a new one came from', () => {
    const now = before.map((task) => (task.id === a.id ? { ...task, leadUnits: ['财政局'] } : task));
    const lost = compareDispatches(now, units).ofUnit('招商局', first);
    expect(lost.lost).toEqual(['“甲。”改由财政局牵头']);
    expect(lost.words.size).toBe(0);
    const gained = compareDispatches(now, units).ofUnit('财政局', first);
    expect(gained.words.get(a.id)).toBe('新增（原由招商局牵头）');
    expect(gained.lost).toEqual([]);
    const note = markChanges(wholeBreakdown(plan, ['number', 'text']), lost).note;
    expect(note).toContain('较第 1 次分发：本表变动 0 项；减少 1 项：“甲。”改由财政局牵头。');
    expect(note).not.toContain('相同');
  });

  it('names the old content of every field that changed', () => {
    const now = before.map((task) =>
      task.id === b.id
        ? {
            ...task,
            supportUnits: ['审计局'],
            leader: '李二',
            deadline: { words: '9月底前', date: null },
            remark: '重点',
          }
        : task,
    );
    expect(compareDispatches(now, units).ofUnit('招商局', first).words.get(b.id)).toBe(
      '配合单位有变（原：财政局）；责任领导有变（原：空）；完成时限有变（原：空）；备注有变（原：空）',
    );
  });

  it('says nothing of tasks that never were the unit’s own, and of fields that an old record did not keep', () => {
    const now = before.map((task) => (task.id === c.id ? { ...task, text: '丙改。' } : task));
    expect(compareDispatches(now, units).ofUnit('招商局', first)).toMatchObject({ lost: [], words: new Map() });
    expect(compareDispatches(now, units).whole(first).words.get(c.id)).toBe('任务内容有变');
    const old = {
      ...first,
      rows: first.rows.map(({ lineage, text, leadUnits, supportUnits, deadline }) => ({
        lineage,
        text,
        leadUnits,
        supportUnits,
        deadline,
      })),
    };
    const led = before.map((task) => ({ ...task, leader: '另一位' }));
    expect(compareDispatches(led, units).ofUnit('招商局', old).words.size).toBe(0);
  });

  it('finds the units that lost their last task', () => {
    const now = before.map((task) => (task.id === c.id ? { ...task, leadUnits: ['财政局'] } : task));
    expect(withdrawnUnits(now, units, [first])).toEqual(['审计局']);
    expect(withdrawnUnits(before, units, [first])).toEqual([]);
    // It has heard of that: nothing more to say.
    expect(withdrawnUnits(now, units, [first, { ...first, number: 2, rows: dispatchedRows(now) }])).toEqual([]);
  });

  it('takes each unit’s own last dispatch', () => {
    const second = { ...first, number: 2, units: ['招商局'] };
    expect(lastTo('招商局', [first, second])?.number).toBe(2);
    expect(lastTo('财政局', [first, second])?.number).toBe(1);
    expect(lastTo('没有这个局', [first])).toBeUndefined();
  });
});
