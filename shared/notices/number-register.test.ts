import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../model/register-entry.js';
import {
  findRegistered,
  holderWords,
  numberHolder,
  numbersTaken,
  ownNumber,
  registeredNotices,
  registerTable,
} from './number-register.js';

const line = (parts: Partial<RegisterEntry>): RegisterEntry => ({
  noticeId: 'a',
  docNumber: '金开工〔2020〕1号',
  kind: '印发通知',
  title: '关于印发《要点》的通知',
  date: '2020-03-02',
  where: 'word',
  path: '/out/通知.docx',
  planTitle: '要点',
  at: '2020-03-02T01:00:00.000Z',
  ...parts,
});
const register = [
  line({}),
  line({ where: 'print', path: '', at: '2020-03-02T02:00:00.000Z' }),
  line({
    noticeId: 'b',
    docNumber: '金开工〔2020〕2号',
    kind: '分解通知',
    title: '分解',
    at: '2020-03-03T01:00:00.000Z',
  }),
];

describe('the register of numbers', () => {
  it('names the other notice that carries a number, however the number is typed', () => {
    const holder = numberHolder(register, '金开工[2020]01号', 'b');
    expect(holder && holderWords(holder)).toBe(
      '“金开工〔2020〕1号”已用于《关于印发《要点》的通知》（2020年3月2日，打印）。',
    );
    expect(numberHolder(register, '金开工〔2020〕1号', 'a')).toBeNull();
    expect(numberHolder(register, '金开工〔2020〕9号', 'c')).toBeNull();
    expect(numberHolder(register, '', 'c')).toBeNull();
  });

  it('knows what others have taken and what the notice itself carries', () => {
    expect([...numbersTaken(register, 'a')]).toEqual(['金开工〔2020〕2号']);
    expect(ownNumber(register, 'a')).toBe('金开工〔2020〕1号');
    expect(ownNumber(register, 'c')).toBeNull();
  });

  it('shows one line per notice with all its ways, the newest first, and marks a number given twice', () => {
    const twice = [...register, line({ noticeId: 'c', title: '另一份', at: '2020-03-04T01:00:00.000Z' })];
    const shown = registeredNotices(twice);
    expect(shown.map(({ entry, where, twice: isTwice }) => [entry.noticeId, where, isTwice])).toEqual([
      ['c', '存为 Word', true],
      ['b', '存为 Word', false],
      ['a', '存为 Word、打印', true],
    ]);
    expect(findRegistered(shown, '打印 2020〕1号').map(({ entry }) => entry.noticeId)).toEqual(['a']);
    const table = registerTable(shown);
    expect(table.lead).toBe('共 3 件，重号：金开工〔2020〕1号。');
    expect(table.rows[0]?.slice(1)).toEqual([
      '金开工〔2020〕1号',
      '印发通知',
      '另一份',
      '2020年3月2日',
      '存为 Word',
      '重号',
    ]);
  });
});
