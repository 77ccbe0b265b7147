import { expect, it } from 'vitest';
import { noticeKindSchema } from '../model/notice.js';
import { templateFaults } from './template-faults.js';
import { noticeTemplates } from './templates/index.js';

const template = noticeTemplates.分解通知;

it.each(noticeKindSchema.options)('the program’s own %s has no broken place', (kind) => {
  expect(templateFaults(noticeTemplates[kind])).toEqual([]);
});

it('finds every kind of broken place and says where it is', () => {
  const faults = templateFaults({
    ...template,
    title: '关于印发《{{计划名称》的通知',
    to: ['{{主送机关|各有关单位}}', '｛｛抄报｝｝'],
    body: ['现将{{}}印发。', '于{{报送时间}}前报{汇总部门}。'],
    note: '联系人：联系人}}',
  });
  expect(faults.map(({ part, line }) => [part, line])).toEqual([
    ['title', 1],
    ['to', 2],
    ['body', 1],
    ['body', 2],
    ['note', 1],
  ]);
  expect(faults[0]?.excerpt).toBe('关于印发《{{计划名称》的通知');
  expect(faults[3]?.excerpt).toContain('{汇总部门');
});
