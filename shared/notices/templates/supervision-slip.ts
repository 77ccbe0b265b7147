import type { NoticeTemplate } from '../notice-template.js';

/** 督办单: one task to one unit, on one page; blocks as in the 督查通知单 of the offices. */
export const supervisionSlip: NoticeTemplate = {
  kind: '督办单',
  form: 'document',
  title: '督办单',
  to: ['{{承办单位}}'],
  body: [
    '现将下列事项交你单位办理，请抓好落实，并按时反馈。',
    '一、任务来源。{{任务来源}}。',
    '二、督办事项。{{督办事项}}。',
    '三、承办单位。主办：{{承办单位}}。协办：{{协办单位|无}}。',
    '四、办理要求。{{办理要求|请明确责任人和工作措施，办理情况经主要负责人审签后书面报送}}。',
    '五、完成时限。{{完成时限}}，办结后及时反馈；不能按期办结的，在期限届满前书面说明原因和预计完成时间。',
  ],
  attachments: [],
  note: '联系人：{{联系人}}，联系电话：{{联系电话}}',
};
