import { expect, it } from 'vitest';
import { attachedOf, emptyAttachments } from './attached-contents.js';

const plan = '某某区2020年工作要点';

it('stands behind a title what the title says, until the clerk chooses', () => {
  expect(attachedOf('征求意见函', [`${plan}（征求意见稿）`, '意见反馈表'], [], plan)).toEqual(['text', 'opinionForm']);
  expect(attachedOf('分解通知', [`${plan}任务分解表`, '联络员名单'], [], plan)).toEqual(['breakdown', 'none']);
  expect(attachedOf('印发通知', [`《${plan}》`], [], plan)).toEqual(['text']);
  expect(attachedOf('分解通知', ['重点工作一览'], [], plan)).toEqual(['breakdown']);
  expect(attachedOf('通报', ['各单位进展情况'], [], plan)).toEqual(['none']);
  expect(attachedOf('征求意见函', [plan, '意见反馈表'], [null, 'none'], plan)).toEqual(['text', 'none']);
});

it('tells which attachments would be an empty page that nobody asked for', () => {
  const titles = ['任务分解表', '联络员名单', '会议纪要'];
  expect(emptyAttachments(titles, [null, null, 'none'], ['breakdown', 'none', 'none'])).toEqual(['联络员名单']);
});
