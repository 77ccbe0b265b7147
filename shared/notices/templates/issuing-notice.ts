import type { NoticeTemplate } from '../notice-template.js';

/** 印发通知: sends the plan itself. */
export const issuingNotice: NoticeTemplate = {
  kind: '印发通知',
  form: 'document',
  title: '关于印发《{{计划名称}}》的通知',
  to: ['{{主送机关|各有关单位}}'],
  body: ['现将《{{计划名称}}》印发给你们，请结合实际，认真抓好贯彻落实。'],
  attachments: ['{{计划名称}}'],
  note: '',
};
