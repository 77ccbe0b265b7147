import type { NoticeFields } from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import { numberUsed } from '../../shared/notices/next-document-number.js';

/**
 * The office's numbering behind a notice that left the desk, its count over all numbers that are `taken`; null when it stays
 * as it is.
 */
export function numberAfter(
  office: OfficeSettings,
  { date, docNumber }: Pick<NoticeFields, 'date' | 'docNumber'>,
  taken: ReadonlySet<string> = new Set(),
): Pick<OfficeSettings, 'nextNumber' | 'numberYear'> | null {
  const { numberPattern, nextNumber, numberYear } = office;
  const used = numberUsed({ numberPattern, nextNumber, numberYear }, Number(date.slice(0, 4)), docNumber, taken);
  if (used.nextNumber === nextNumber && used.numberYear === numberYear) return null;
  return { nextNumber: used.nextNumber, numberYear: used.numberYear };
}
