import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../shared/model/unit.js';
import { completeUnits, expandTypedPinyin, pinyinToUnit, unitNameIndex } from './unit-completion.js';

function unit(order: number, name: string, shortNames: string[] = [], formerNames: string[] = []): Unit {
  const rest = { duties: [], leader: { post: '', name: '' }, liaison: '', phone: '', members: [] };
  return { id: String(order), order, name, shortNames, formerNames, kind: 'office', ...rest };
}
const pinyinOf = (name: string) => ({
  initials: pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join(''),
  full: pinyin(name, { toneType: 'none', type: 'array' }).join(''),
});
const units = [
  unit(1, '经济发展局', ['经发局'], ['经济贸易局']),
  unit(2, '招商局', [], ['投资促进局']),
  unit(3, '财政局', ['财政']),
];
const index = unitNameIndex(units, pinyinOf);
const labels = (text: string) => completeUnits(index, text).map((completion) => completion.label);

describe('completing unit names', () => {
  it('finds by full name, short name, former name and pinyin', () => {
    expect(labels('招商')).toEqual(['招商局']);
    expect(labels('经发')).toEqual(['经济发展局']);
    expect(labels('投资促')).toEqual(['招商局']);
    expect(labels('zsj')).toEqual(['招商局']);
    expect(labels('jingji')).toEqual(['经济发展局']);
  });
  it('says by which other name it was found', () => {
    expect(completeUnits(index, '经贸')).toEqual([]);
    expect(completeUnits(index, '经济贸')[0]?.note).toBe('曾用名 经济贸易局');
  });
  it('completes the last name and keeps the ones before', () => {
    expect(completeUnits(index, '招商局、cz')[0]?.text).toBe('招商局、财政局');
  });
  it('offers nothing behind a separator', () => {
    expect(labels('招商局、')).toEqual([]);
  });
  it('turns pinyin before a separator into the unit and leaves other words alone', () => {
    expect(expandTypedPinyin(index, 'zsj、')).toBe('招商局、');
    expect(expandTypedPinyin(index, '新单位、')).toBe('新单位、');
    expect(pinyinToUnit(index, 'jfj')).toBe('经济发展局');
    expect(pinyinToUnit(index, 'xyz')).toBe('xyz');
  });
});
