import type { OfficeSettings } from '../model/office-settings.js';

type Numbering = Pick<OfficeSettings, 'numberPattern' | 'nextNumber' | 'numberYear'>;

/**
 * 发文字号 that the next notice of `year` gets: the pattern with its {年} and {号} filled. A new year begins with 1. '' when
 * the office has no pattern.
 */
export function nextDocumentNumber({ numberPattern, nextNumber, numberYear }: Numbering, year: number): string {
  const number = numberYear === 0 || numberYear === year ? nextNumber : 1;
  return numberPattern.replace(/\{年\}/g, String(year)).replace(/\{号\}/g, String(number));
}

/** The numbering behind the notice that was just saved with `documentNumber`; the same one when that was not the next. */
export function numberUsed<T extends Numbering>(settings: T, year: number, documentNumber: string): T {
  if (documentNumber === '' || documentNumber !== nextDocumentNumber(settings, year)) return settings;
  const number = settings.numberYear === 0 || settings.numberYear === year ? settings.nextNumber : 1;
  return { ...settings, nextNumber: number + 1, numberYear: year };
}
