import { expect, it } from 'vitest';
import {
  defaultOfficeSettings,
  officeSettingsSchema,
  type OfficeSettings,
} from '../../../shared/model/office-settings.js';
import { importSettings } from './import-settings.js';

const office = (numberYear: number, nextNumber: number, more: Partial<OfficeSettings> = {}): OfficeSettings => ({
  ...defaultOfficeSettings,
  numberYear,
  nextNumber,
  ...more,
});

it.each([
  ['the larger number of one year', office(2020, 13), office(2020, 5), [2020, 13, true]],
  ['the file’s where it is larger', office(2020, 5), office(2020, 13), [2020, 13, false]],
  ['the later year’s', office(2021, 2), office(2020, 40), [2021, 2, true]],
  ['the file’s of a later year', office(2020, 40), office(2021, 2), [2021, 2, false]],
  ['the file’s where nothing was numbered here yet', office(0, 1), office(2020, 9), [2020, 9, false]],
  ['the own one where the file has never numbered', office(2020, 9), office(0, 1), [2020, 9, true]],
])('goes on with %s', (_, present, file, [year, number, kept]) => {
  const read = importSettings(present, file);
  expect([read.office.numberYear, read.office.nextNumber, read.numberKept]).toEqual([year, number, kept]);
});

it('takes everything else from the file, without its layouts', () => {
  const file = office(2020, 5, { issuers: ['甲办公室'], department: '督查科', layouts: { own: {} } });
  const read = importSettings(office(2020, 13, { issuers: ['乙办公室'] }), file).office;
  expect(read).toEqual({ ...office(2020, 13), issuers: ['甲办公室'], department: '督查科' });
  expect('layouts' in read).toBe(false);
});

it('reads files without layouts, and leaves out layouts that cannot be read', () => {
  expect(officeSettingsSchema.parse({}).layouts).toBeUndefined();
  expect(officeSettingsSchema.parse({ layouts: { export: { id: '?' }, own: 7 } }).layouts).toEqual({ own: {} });
});
