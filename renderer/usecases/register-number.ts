import { z } from 'zod';
import type { Notice } from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import { registerEntrySchema, type RegisterEntry, type Whereabouts } from '../../shared/model/register-entry.js';
import { formatDocumentNumber } from '../../shared/notices/document-number.js';
import { numberAfter } from './count-number.js';
import type { UseCaseContext } from './use-case-context.js';

/** Key of the 发文登记 in the store's settings: it belongs to the office, not to a plan, and is in every backup. */
export const registerSetting = 'notice.register';

/** Lines that are kept; the oldest go first. An office sends some hundred papers a year. */
const mostLines = 5_000;

/** A notice that left the desk. */
export interface LeavingNotice {
  /** `noticeId` of its draft. */
  readonly noticeId: string;
  readonly notice: Pick<Notice, 'kind' | 'docNumber' | 'title' | 'date'>;
  readonly where: Whereabouts;
  /** File or folder; '' for paper. */
  readonly path: string;
  readonly planTitle: string;
}

/** The 发文登记, oldest line first. A line that cannot be read is left out. */
export async function readRegister({ repository }: Pick<UseCaseContext, 'repository'>): Promise<RegisterEntry[]> {
  const stored = await repository.setting<unknown>(registerSetting, []);
  const lines = z.array(z.unknown()).catch([]).parse(stored);
  return lines.flatMap((line) => {
    const read = registerEntrySchema.safeParse(line);
    return read.success ? [read.data] : [];
  });
}

/** What the office's settings say after a number was used. */
export type NumberingChange = Pick<OfficeSettings, 'nextNumber' | 'numberYear'>;

/**
 * Enters a notice that left the desk (file, paper or 分发) into the 发文登记; one without a number is not entered. Entered
 * again in the same way and at the same place, it adds no second line. The value: how the office's numbering goes on, null when it stays as it is.
 */
export async function registerNumber(
  context: UseCaseContext,
  office: OfficeSettings,
  leaving: LeavingNotice,
): Promise<NumberingChange | null> {
  const { notice, noticeId, where, path, planTitle } = leaving;
  const docNumber = formatDocumentNumber(notice.docNumber);
  if (docNumber === '') return null;
  const title = notice.title.replace(/\n/g, '');
  const entry = { noticeId, docNumber, kind: notice.kind, title, date: notice.date, where, path, planTitle };
  return context.repository.exclusive(async () => {
    const before = await readRegister(context);
    if (!before.some((line) => isSame(line, entry))) {
      const lines = [...before, { ...entry, at: context.now() }].slice(-mostLines);
      await context.repository.saveSetting(registerSetting, lines);
    }
    return numberAfter(office, entry, new Set(before.map((line) => line.docNumber)));
  });
}

function isSame(line: RegisterEntry, entry: Omit<RegisterEntry, 'at'>): boolean {
  return (Object.keys(entry) as (keyof typeof entry)[]).every((key) => line[key] === entry[key]);
}
