import { describe, expect, it } from 'vitest';
import { defaultOfficeSettings, officeSettingsSchema } from '../model/office-settings.js';
import { nextDocumentNumber, numberUsed } from './next-document-number.js';

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
