import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../shared/testing/plan-builder.js';
import { chosenTasks, followTasks, valuesOfTasks } from './task-values.js';

const snapshot = snapshotOf({ '一、招商': ['task:引进项目25个。', 'task:建成厂房3万平方米。', 'task:办好年会。'] });
const plan = { ...snapshot.plan, title: '工作要点', documentNumber: '某工〔2020〕1号' };
const tasks = snapshot.tasks.map((task, index) => ({
  ...task,
  leadUnits: [['招商局'], ['住建局'], []][index] ?? [],
  supportUnits: [['财政局', '住建局'], ['招商局'], []][index] ?? [],
  deadline: [{ words: '6月底', date: '2020-06-30' }, { words: '全年', date: null }, null][index] ?? null,
}));
const chosen = (...at: number[]) =>
  chosenTasks(
    tasks,
    at.map((index) => tasks[index]?.lineage ?? ''),
  );

describe('what chosen tasks fill in', () => {
  it('a 督办单 says where the task stands, what it is, who does it and until when', () => {
    expect(valuesOfTasks('督办单', plan, chosen(0))).toEqual({
      任务来源: '《工作要点》（某工〔2020〕1号）第1项任务',
      督办事项: '引进项目25个。',
      承办单位: '招商局',
      协办单位: '财政局、住建局',
      完成时限: '6月底',
    });
  });

  it('several tasks are numbered, and a unit that leads one is no helper', () => {
    expect(valuesOfTasks('督办单', plan, chosen(1, 0))).toMatchObject({
      任务来源: '《工作要点》（某工〔2020〕1号）第1、2项任务',
      督办事项: '（1）引进项目25个；（2）建成厂房3万平方米。',
      承办单位: '招商局、住建局',
      协办单位: '财政局',
      完成时限: '第1项6月底、第2项全年',
    });
  });

  it('催报通知 and 通报 name the tasks and their units', () => {
    expect(valuesOfTasks('催报通知', plan, chosen(0, 1))).toEqual({
      报送事项: '第1、2项任务进展情况',
      未报单位: '招商局、住建局',
    });
    expect(valuesOfTasks('通报', plan, chosen(0, 2))).toEqual({
      未达序时进度事项: '第1项：引进项目25个（牵头单位：招商局）。\n第3项：办好年会。',
    });
    expect(valuesOfTasks('分解通知', plan, chosen(0))).toEqual({});
  });
});

it('another choice changes what came from the tasks and leaves what the clerk wrote', () => {
  const first = valuesOfTasks('督办单', plan, chosen(0));
  const filled = followTasks({ 联系人: '张三', 完成时限: '5月底' }, {}, first);
  expect(filled).toMatchObject({ 联系人: '张三', 完成时限: '5月底', 承办单位: '招商局' });
  const second = followTasks(filled, first, valuesOfTasks('督办单', plan, chosen(1)));
  expect(second).toMatchObject({ 完成时限: '5月底', 承办单位: '住建局', 督办事项: '建成厂房3万平方米。' });
  expect(followTasks(second, valuesOfTasks('督办单', plan, chosen(1)), {})).toMatchObject({ 承办单位: '' });
});
