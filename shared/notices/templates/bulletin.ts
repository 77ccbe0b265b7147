import type { NoticeTemplate } from '../notice-template.js';

/** 通报: state of the work, who is behind, who has not reported, what is asked. */
export const bulletin: NoticeTemplate = {
  kind: '通报',
  form: 'document',
  title: '关于{{计划名称}}{{通报时段}}落实情况的通报',
  to: ['{{主送机关|各有关单位}}'],
  body: [
    '为推动《{{计划名称}}》各项任务落实，{{汇总部门}}对{{通报时段}}进展情况进行了督查。现将有关情况通报如下。',
    '一、总体情况',
    '{{总体情况}}',
    '二、未达序时进度事项',
    '{{未达序时进度事项|无}}。',
    '三、报送不及时单位',
    '{{报送不及时单位|无}}。',
    '四、下一步要求',
    '（一）对照问题抓整改。进展滞后的单位要逐项分析原因，制定措施，倒排时间，尽快赶上序时进度。',
    '（二）聚焦目标抓推进。各牵头单位要紧盯年度目标，主动协调解决困难问题，确保按时完成任务。',
    '（三）严格要求抓报送。各单位要按规定时间报送进展情况，确保内容完整、数据准确。',
  ],
  attachments: [],
  note: '',
};
