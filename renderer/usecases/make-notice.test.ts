import { describe, expect, it } from 'vitest';
import { noticeKindSchema } from '../../shared/model/notice.js';
import { defaultOfficeSettings } from '../../shared/model/office-settings.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { snapshotOf } from '../../shared/testing/plan-builder.js';
import { makeNotice, missingPlaces, placesInUse, previewNotice } from './make-notice.js';
import { newDraft } from './notice-draft.js';

const { plan } = snapshotOf({ '一、聚焦产业': ['task:引进项目25个。'] });
const office = {
  ...defaultOfficeSettings,
  department: '党政办公室',
  contact: '张三',
  numberPattern: '金开工〔{年}〕{号}号',
};
const today = '2020-03-02';
const template = noticeTemplates['分解通知'];
const draft = { ...newDraft('分解通知', plan, office, today), issuers: '某某区管理委员会' };

describe('a notice on the desk', () => {
  it('begins with what the plan and the office know', () => {
    expect(draft).toMatchObject({ docNumber: '金开工〔2020〕1号', date: today, attached: [] });
    expect(draft.values).toMatchObject({ 计划名称: plan.title, 联系人: '张三' });
  });

  it.each(noticeKindSchema.options)('%s can be looked at before anything is filled in', (kind) => {
    const empty = { ...newDraft(kind, plan, defaultOfficeSettings, today), issuers: '' };
    const shown = previewNotice(noticeTemplates[kind], empty, today);
    expect(shown.ok).toBe(true);
    expect(makeNotice(noticeTemplates[kind], empty).ok).toBe(false);
  });

  it('shows what is missing in 【】 and does not let it leave', () => {
    const shown = previewNotice(template, draft, today);
    expect(shown.ok && shown.value.body.join('')).toContain('于【方案报送日期】前');
    expect(missingPlaces(template, draft)).toEqual(['方案报送日期', '报送时间', '联系电话']);
    const made = makeNotice(template, draft);
    expect(!made.ok && made.error.title).toContain('方案报送日期');
  });

  it('asks for no place of a text that the clerk wrote herself', () => {
    const own = { ...draft, body: '第一段。\n第二段。', title: '关于某事的通知' };
    expect(placesInUse(template, own)).toEqual([]);
    const made = makeNotice(template, own);
    expect(made.ok && made.value.body).toEqual(['第一段。', '第二段。']);
  });
});
