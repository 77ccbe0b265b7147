import type { NoticeTemplate } from '../notice-template.js';

/** 征求意见函: asks the units for their opinion on a draft, in the letter form. */
export const consultationLetter: NoticeTemplate = {
  kind: '征求意见函',
  form: 'letter',
  title: '关于征求《{{计划名称}}（征求意见稿）》意见的函',
  to: ['{{主送机关|各有关单位}}'],
  body: [
    '根据工作安排，我们起草了《{{计划名称}}（征求意见稿）》，现征求你单位意见。请认真研究，重点就涉及本单位的目标任务、责任分工和完成时限提出修改意见，填写意见反馈表，经主要负责人审签并加盖公章后，于{{反馈期限}}前反馈{{汇总部门}}。无意见也请书面反馈，逾期未反馈视为无意见。',
    '联系人：{{联系人}}，联系电话：{{联系电话}}。',
  ],
  attachments: ['{{计划名称}}（征求意见稿）', '意见反馈表'],
  note: '',
};
