import { describe, expect, it } from 'vitest';
import { defaultOfficeSettings } from '../../shared/model/office-settings.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { snapshotOf } from '../../shared/testing/plan-builder.js';
import { valueOf } from '../testing/test-context.js';
import { numberAfter } from './count-number.js';
import { coverNotice } from './cover-notice.js';
import { newDraft } from './notice-draft.js';

const { plan } = snapshotOf({ '一、招商': ['task:一。'] });
const office = {
  ...defaultOfficeSettings,
  issuers: ['某某区管理委员会'],
  numberPattern: '某工〔{年}〕{号}号',
  nextNumber: 7,
  numberYear: 2020,
  phone: '0564-1234567',
};
const draft = newDraft('分解通知', plan, office, '2020-03-02');

describe('the cover notice of a dispatch', () => {
  it('is the 分解通知 that the office is writing, in its own template and look', () => {
    const own = { ...noticeTemplates.分解通知, title: '关于分解{{计划名称}}的通知' };
    const cover = valueOf(coverNotice(draft, { ...office, red: 'C00000', templates: { 分解通知: own } }));
    expect(cover.template).toEqual(own);
    expect(cover.look.red).toBe('C00000');
    expect(cover.attached).toEqual(['breakdown']);
    expect(cover.fields).toMatchObject({
      issuers: ['某某区管理委员会'],
      docNumber: '某工〔2020〕7号',
      values: { 联系电话: '0564-1234567' },
    });
  });

  it('is refused with the field’s name when the date is none', () => {
    expect(coverNotice({ ...draft, date: '三月二日' }, office)).toMatchObject({
      ok: false,
      error: { title: expect.stringContaining('成文日期') as unknown },
    });
  });
});

describe('the office’s numbering', () => {
  it('goes on only behind a notice that carried the next number', () => {
    const date = '2020-03-02';
    expect(numberAfter(office, { date, docNumber: '某工〔2020〕7号' })).toEqual({ nextNumber: 8, numberYear: 2020 });
    expect(numberAfter(office, { date, docNumber: '某工〔2020〕3号' })).toBeNull();
    expect(numberAfter(office, { date, docNumber: '' })).toBeNull();
  });
});
