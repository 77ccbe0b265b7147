import { describe, expect, it } from 'vitest';
import { defaultOfficeSettings } from '../../shared/model/office-settings.js';
import type { RegisterEntry } from '../../shared/model/register-entry.js';
import { snapshotOf } from '../../shared/testing/plan-builder.js';
import { freeNumberFor, newDraft, noticeDraftSchema, withNumber } from './notice-draft.js';

const { plan } = snapshotOf({ '一、招商': ['task:一。'] });
const office = {
  ...defaultOfficeSettings,
  cc: ['区委'],
  printOrg: '办公室',
  numberPattern: '某工〔{年}〕{号}号',
  numberYear: 2020,
};
const today = '2020-03-02';
const entry = (noticeId: string, docNumber: string): RegisterEntry => ({
  noticeId,
  docNumber,
  kind: '印发通知',
  title: '印发',
  date: today,
  where: 'word',
  path: '',
  planTitle: plan.title,
  at: '2020-03-02T00:00:00.000Z',
});

describe('the number of a draft', () => {
  const draft = newDraft('分解通知', plan, office, today);
  const register = [entry('other', '某工〔2020〕1号')];

  it('is the next one that no other notice carries, while the clerk has typed none', () => {
    expect(withNumber(draft, { office, register: [], today }).docNumber).toBe('某工〔2020〕1号');
    expect(withNumber(draft, { office, register, today }).docNumber).toBe('某工〔2020〕2号');
    expect(withNumber({ ...draft, date: '2021-01-04' }, { office, register, today }).docNumber).toBe('某工〔2021〕1号');
    expect(withNumber({ ...draft, date: '' }, { office, register, today }).docNumber).toBe('某工〔2020〕2号');
  });

  it('stays as typed, and as the notice already left the desk with', () => {
    const typed = { ...draft, docNumber: '某工〔2020〕1号', numberTyped: true };
    expect(withNumber(typed, { office, register, today })).toBe(typed);
    expect(freeNumberFor(typed, { office, register, today })).toBe('某工〔2020〕2号');
    const left = [...register, entry(draft.noticeId, '某工〔2020〕5号')];
    expect(withNumber(draft, { office, register: left, today }).docNumber).toBe('某工〔2020〕5号');
  });

  it('of a draft from an earlier program counts as typed', () => {
    const stored: Record<string, unknown> = { ...draft };
    for (const name of ['noticeId', 'numberTyped', 'tasks']) delete stored[name];
    expect(noticeDraftSchema.parse(stored)).toMatchObject({ noticeId: '', numberTyped: true, tasks: [] });
  });
});

it('a 督办单 begins as a slip: plain head, the lead organ alone, no 版记', () => {
  const joint = { ...office, issuers: ['工委', '管委会'] };
  expect(newDraft('督办单', plan, joint, today).issuers).toBe('工委');
  expect(newDraft('通报', plan, joint, today).issuers).toBe('工委\n管委会');
  expect(newDraft('督办单', plan, office, today)).toMatchObject({ head: 'plain', cc: '', printOrg: '' });
  expect(newDraft('通报', plan, office, today)).toMatchObject({ head: 'red', cc: '区委', printOrg: '办公室' });
});
