import { describe, expect, it } from 'vitest';
import { defaultOfficeSettings, officeSettingsSchema } from '../model/office-settings.js';
import { nextDocumentNumber, nextFreeNumber, numberUsed } from './next-document-number.js';

const numbering = { ...defaultOfficeSettings, numberPattern: '金开工〔{年}〕{号}号', nextNumber: 7, numberYear: 2020 };

describe('the next document number', () => {
  it('fills the pattern and begins with 1 in a new year', () => {
    expect(nextDocumentNumber(numbering, 2020)).toBe('金开工〔2020〕7号');
    expect(nextDocumentNumber(numbering, 2021)).toBe('金开工〔2021〕1号');
    expect(nextDocumentNumber(defaultOfficeSettings, 2021)).toBe('');
  });

  it('goes on when it was used, and only then', () => {
    expect(numberUsed(numbering, 2020, '金开工〔2020〕7号')).toMatchObject({ nextNumber: 8, numberYear: 2020 });
    expect(numberUsed(numbering, 2021, '金开工〔2021〕1号')).toMatchObject({ nextNumber: 2, numberYear: 2021 });
    expect(numberUsed(numbering, 2020, '金开工〔2020〕3号')).toBe(numbering);
  });

  it('passes over numbers that other notices carry, before and behind its own use', () => {
    const taken = new Set(['金开工〔2020〕7号', '金开工〔2020〕8号', '金开工〔2020〕10号']);
    expect(nextFreeNumber(numbering, 2020, taken)).toBe('金开工〔2020〕9号');
    expect(nextFreeNumber(numbering, 2021, taken)).toBe('金开工〔2021〕1号');
    expect(numberUsed(numbering, 2020, '金开工[2020]9号', taken)).toMatchObject({ nextNumber: 11 });
  });

  it('does not count back to a year that is over, nor where the pattern has no count', () => {
    expect(numberUsed(numbering, 2019, '金开工〔2019〕1号')).toBe(numbering);
    const fixed = { ...numbering, numberPattern: '督办单' };
    expect(nextFreeNumber(fixed, 2020, new Set(['督办单']))).toBe('督办单');
    expect(numberUsed(fixed, 2020, '督办单')).toBe(fixed);
  });
});

describe('office settings', () => {
  it('read whatever an older or damaged file holds, field by field', () => {
    const read = officeSettingsSchema.parse({
      issuers: ['甲'],
      phone: 5,
      nextNumber: -1,
      templates: { 通报: 'x' },
      new: 1,
    });
    expect(read).toEqual({ ...defaultOfficeSettings, issuers: ['甲'] });
  });
});
