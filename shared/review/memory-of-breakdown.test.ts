import { describe, expect, it } from 'vitest';
import type { BreakdownRecord } from '../model/breakdown-record.js';
import { memoryOfBreakdown } from './memory-of-breakdown.js';

function record(fields: Partial<BreakdownRecord>): BreakdownRecord {
  return {
    number: '6',
    category: null,
    text: '拓宽招商渠道。',
    lead: ['招商局'],
    support: ['财政局'],
    leader: '',
    personInCharge: '',
    deadlineText: null,
    progress: '',
    remark: '',
    ...fields,
  };
}

describe('an earlier breakdown as memory', () => {
  it('says which year and item a row comes from', () => {
    const sources = [record({}), record({ number: '（三）' }), record({ number: null })];
    const rows = memoryOfBreakdown({ title: '要点', planYear: 2019, records: sources });
    expect(rows.map(({ source }) => source)).toEqual(['2019年第6条', '2019年第三条', '2019年第3项']);
    expect(memoryOfBreakdown({ title: '要点', planYear: null, records: [record({})] })[0]?.source).toBe(
      '《要点》第6条',
    );
  });

  it('has a row for the whole 条 and one for each of its sentences', () => {
    const whole = record({ text: '拓宽招商渠道。加强预审；优化流程。', leader: '管委会主任', deadlineText: '全年' });
    const rows = memoryOfBreakdown({ title: null, planYear: 2019, records: [whole] });
    expect(rows.map(({ text }) => text)).toEqual([whole.text, '拓宽招商渠道。', '加强预审；优化流程。']);
    expect(rows.every(({ leader, deadline }) => leader === '管委会主任' && deadline === '全年')).toBe(true);
  });

  it('leaves out tasks that name nobody', () => {
    expect(memoryOfBreakdown({ title: null, planYear: 2019, records: [record({ lead: [], support: [] })] })).toEqual(
      [],
    );
  });
});
