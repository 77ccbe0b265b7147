import { expect, it } from 'vitest';
import { emptyAssignment } from '../model/task.js';
import { uniteAssignments } from './unite-assignments.js';

it('keeps every name once, the first lead first, and the later deadline', () => {
  const united = uniteAssignments([
    { ...emptyAssignment, leadUnits: ['招商局'], supportUnits: ['财政局'], leader: '王一、李二', remark: '甲' },
    {
      ...emptyAssignment,
      leadUnits: ['财政局', '招商局'],
      leader: '李二',
      remark: '甲',
      deadline: { words: '年底前', date: '2020-12-31' },
    },
    { ...emptyAssignment, deadline: { words: '6月底前', date: '2020-06-30' }, liaison: '张三' },
  ]);
  expect(united).toMatchObject({
    leadUnits: ['招商局', '财政局'],
    supportUnits: [],
    leader: '王一、李二',
    liaison: '张三',
    remark: '甲',
    deadline: { words: '年底前' },
  });
});
