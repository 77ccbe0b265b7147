import type { OfficeSettings } from '../../../shared/model/office-settings.js';

/** The settings of this PC after a file of another PC was read. */
export interface ImportedSettings {
  readonly office: OfficeSettings;
  /** The number that this PC has used up to goes on: the file's would give numbers a second time. */
  readonly numberKept: boolean;
}

/**
 * What the file says takes the place of what is here, but 发文字号 never run backwards: of the same year the larger next
 * number counts, of different years the later year's. The layouts of the file are no office settings.
 */
export function importSettings(present: OfficeSettings, file: OfficeSettings): ImportedSettings {
  const office = { ...file };
  delete office.layouts;
  const numberKept =
    present.numberYear > file.numberYear ||
    (present.numberYear === file.numberYear && present.nextNumber > file.nextNumber);
  if (!numberKept) return { office, numberKept };
  const { nextNumber, numberYear } = present;
  return { office: { ...office, nextNumber, numberYear }, numberKept };
}
