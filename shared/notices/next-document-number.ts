import type { OfficeSettings } from '../model/office-settings.js';
import { formatDocumentNumber } from './document-number.js';

type Numbering = Pick<OfficeSettings, 'numberPattern' | 'nextNumber' | 'numberYear'>;

/**
 * 发文字号 that the next notice of `year` gets: the pattern with its {年} and {号} filled. A new year begins with 1. '' when
 * the office has no pattern.
 */
export function nextDocumentNumber(settings: Numbering, year: number): string {
  return filled(settings, year, countOf(settings, year));
}

/**
 * The next number of `year` that no other notice carries (`taken`, as printed). A pattern without {号} has only one number,
 * taken or not.
 */
export function nextFreeNumber(settings: Numbering, year: number, taken: ReadonlySet<string>): string {
  if (!settings.numberPattern.includes('{号}')) return nextDocumentNumber(settings, year);
  return filled(settings, year, nextFreeCount(settings, year, taken));
}

/**
 * The numbering behind a notice of `year` that left the desk with `documentNumber`: its count goes on over that number and
 * over all others that are `taken` (as printed). The same numbering when its next number is still free, and behind a notice
 * of a year that is over.
 */
export function numberUsed<T extends Numbering>(
  settings: T,
  year: number,
  documentNumber: string,
  taken: ReadonlySet<string> = new Set(),
): T {
  if (documentNumber === '' || !settings.numberPattern.includes('{号}') || year < settings.numberYear) return settings;
  const used = new Set([...taken, formatDocumentNumber(documentNumber)]);
  const next = nextFreeCount(settings, year, used);
  return next === countOf(settings, year) ? settings : { ...settings, nextNumber: next, numberYear: year };
}

/** The first count from the next on whose number is not taken. */
function nextFreeCount(settings: Numbering, year: number, taken: ReadonlySet<string>): number {
  let count = countOf(settings, year);
  while (taken.has(formatDocumentNumber(filled(settings, year, count)))) count++;
  return count;
}

/** The count that the next notice of `year` gets. */
function countOf({ nextNumber, numberYear }: Numbering, year: number): number {
  return numberYear === 0 || numberYear === year ? nextNumber : 1;
}

function filled({ numberPattern }: Numbering, year: number, number: number): string {
  return numberPattern.replace(/\{年\}/g, String(year)).replace(/\{号\}/g, String(number));
}
