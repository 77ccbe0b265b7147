import type { NoticeTemplate } from '../notice-template.js';

/** 催报通知: to the units whose returns are missing. */
export const reminderNotice: NoticeTemplate = {
  kind: '催报通知',
  form: 'document',
  title: '关于抓紧报送{{报送事项}}的通知',
  to: ['{{主送机关|各有关单位}}'],
  body: [
    '按照《{{计划名称}}》任务分解安排，{{报送事项}}应于{{原定期限}}前报送。截至{{统计日期}}，仍有部分单位未按要求报送。',
    '未报送单位：{{未报单位}}。',
    '请未报送单位高度重视，于{{补报期限}}前将材料报{{汇总部门}}，并说明未按时报送的原因。逾期仍未报送的，将予以通报，并按有关规定在年度考核中扣分。',
  ],
  attachments: [],
  note: '联系人：{{联系人}}，联系电话：{{联系电话}}',
};
