import type { NoticeFields } from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import { numberUsed } from '../../shared/notices/next-document-number.js';

/** The office's numbering behind a notice that left the desk; null when it did not carry the next number. */
export function numberAfter(
  office: OfficeSettings,
  { date, docNumber }: Pick<NoticeFields, 'date' | 'docNumber'>,
): Pick<OfficeSettings, 'nextNumber' | 'numberYear'> | null {
  const { nextNumber, numberYear } = office;
  const used = numberUsed(
    { numberPattern: office.numberPattern, nextNumber, numberYear },
    Number(date.slice(0, 4)),
    docNumber,
  );
  if (used.nextNumber === nextNumber && used.numberYear === numberYear) return null;
  return { nextNumber: used.nextNumber, numberYear: used.numberYear };
}
