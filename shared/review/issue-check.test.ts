import { expect, it } from 'vitest';
import { snapshotOf, unitOf } from '../testing/plan-builder.js';
import { issueCheck, type IssueCode } from './issue-check.js';
import { leaderLoads, unitLoads } from './loads.js';
import { opinionOf } from './testing/opinion-of.js';
import { taskOf } from './testing/task-of.js';

const units = [
  unitOf('招商局', 1, { leader: { post: '局长', name: '王一' } }),
  unitOf('财政局', 2),
  unitOf('老干部局', 3),
];
const sketch = {
  '一、招商': ['task:引进项目25个。', 'undecided:营造氛围。', 'task:培育企业。', 'background:意义重大。'],
} as const;

function linesOf(...[assign, opinions = []]: [Parameters<typeof snapshotOf>[2], ReturnType<typeof opinionOf>[]?]) {
  const snapshot = snapshotOf(sketch, units, assign);
  const spans = snapshot.sentences.slice(0, 1).map(({ span }) => span);
  const doubt = { id: 'sum', code: 'sum', severity: 'warning' as const, message: '', spans };
  const lines = issueCheck({ snapshot, opinions, doubts: [doubt] });
  return { snapshot, line: (code: IssueCode) => lines.find((one) => one.code === code) };
}

it('counts what is open and names its place', () => {
  const { snapshot, line } = linesOf((_, index) =>
    index === 0 ? { leadUnits: ['招商局', '市宣传部'] } : { recheck: '数字变化' },
  );
  expect(line('coverage')?.words).toBe('覆盖 3/4 句');
  expect(line('undecided')).toMatchObject({ count: 1, sentences: [1], severity: 'error' });
  expect(line('no-lead')).toMatchObject({ count: 1, taskIds: [snapshot.tasks[1]?.id] });
  expect(line('no-deadline')).toMatchObject({ count: 2, words: '2 条任务没有完成时限' });
  expect(line('unknown-units')).toMatchObject({ count: 1, words: '1 个单位名称不在单位名录中：市宣传部' });
  expect(line('units-idle')?.words).toBe('2 个单位没有任务：财政局、老干部局');
  expect(line('leaders-idle')).toMatchObject({ count: 1 });
  expect(line('doubts')).toMatchObject({ count: 1, sentences: [0], taskIds: [snapshot.tasks[0]?.id] });
  expect(line('recheck-open')).toMatchObject({ count: 1, taskIds: [snapshot.tasks[1]?.id] });
});

it('says of opinions which are open and which are not in the text', () => {
  const { line } = linesOf(undefined, [
    opinionOf({ id: 'a' }),
    opinionOf({ id: 'b', outcome: 'adopted', finalWording: '引进项目25个' }),
    opinionOf({ id: 'c', outcome: 'adopted', finalWording: '每季度通报' }),
  ]);
  expect(line('opinions-open')).toMatchObject({ count: 1, opinionIds: ['a'] });
  expect(line('adopted-missing')).toMatchObject({ count: 1, opinionIds: ['c'] });
});

it('is all info when nothing is open', () => {
  const { line } = linesOf(() => ({ leadUnits: ['招商局'], deadline: { words: '全年', date: null } }));
  expect(line('no-lead')).toMatchObject({ count: 0, severity: 'info' });
  expect(line('recheck-open')).toMatchObject({ count: 0, severity: 'info' });
});

it('tells an overload from a usual share, of units and of leaders', () => {
  const tasks = Array.from({ length: 20 }, (_, index) =>
    taskOf({
      id: `t${index}`,
      leadUnits: [index < 16 ? '招商局' : '财政局'],
      leader: index < 16 ? '王一、李二' : '张三',
    }),
  );
  const more = [...tasks, taskOf({ id: 'x', leadUnits: ['经发局'], leader: '赵四' })];
  expect(unitLoads(more, units).map(({ name, state }) => [name, state])).toEqual([
    ['招商局', 'overload'],
    ['财政局', 'usual'],
    ['经发局', 'usual'],
    ['老干部局', 'zero'],
  ]);
  expect(leaderLoads(more, units).map(({ name, led }) => [name, led.length])).toEqual([
    ['王一', 16],
    ['李二', 16],
    ['张三', 4],
    ['赵四', 1],
  ]);
});
