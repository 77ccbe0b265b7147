import { whereaboutsLabels, type RegisterEntry } from '../model/register-entry.js';
import type { SimpleTable } from '../model/simple-table.js';
import { formatDocumentNumber } from './document-number.js';
import { chineseDate, isCalendarDay } from './notice-date.js';

/** A notice in the 发文登记: its number with all the ways it left the desk. */
export interface RegisteredNotice {
  /** The newest line. */
  readonly entry: RegisterEntry;
  /** 存为 Word、打印, in the order of time. */
  readonly where: string;
  /** Where its files went, oldest first. */
  readonly paths: readonly string[];
  /** The number stands on another notice too. */
  readonly twice: boolean;
}

/** The other notice that already carries this number, the newest such; null for none. The notice itself does not count. */
export function numberHolder(
  register: readonly RegisterEntry[],
  docNumber: string,
  noticeId: string,
): RegisterEntry | null {
  const printed = formatDocumentNumber(docNumber);
  if (printed === '') return null;
  const others = register.filter((entry) => entry.docNumber === printed && entry.noticeId !== noticeId);
  return others[others.length - 1] ?? null;
}

/** Numbers that other notices carry. */
export function numbersTaken(register: readonly RegisterEntry[], noticeId: string): ReadonlySet<string> {
  return new Set(register.filter((entry) => entry.noticeId !== noticeId).map(({ docNumber }) => docNumber));
}

/** The number that this notice left the desk with last; null when it has not left yet. */
export function ownNumber(register: readonly RegisterEntry[], noticeId: string): string | null {
  const own = register.filter((entry) => entry.noticeId === noticeId);
  return own[own.length - 1]?.docNumber ?? null;
}

/** “金开工〔2020〕1号”已用于《…》（2020年3月2日，存为 Word）。 */
export function holderWords({ docNumber, title, kind, date, where }: RegisterEntry): string {
  const day = isCalendarDay(date) ? `${chineseDate(date)}，` : '';
  return `“${docNumber}”已用于《${title || kind}》（${day}${whereaboutsLabels[where]}）。`;
}

/** The register as the clerk reads it: one line per notice and number, the newest first. */
export function registeredNotices(register: readonly RegisterEntry[]): RegisteredNotice[] {
  const byNotice = new Map<string, RegisterEntry[]>();
  const holders = new Map<string, Set<string>>();
  for (const entry of register) {
    const key = JSON.stringify([entry.noticeId, entry.docNumber]);
    byNotice.set(key, [...(byNotice.get(key) ?? []), entry]);
    holders.set(entry.docNumber, (holders.get(entry.docNumber) ?? new Set()).add(entry.noticeId));
  }
  return [...byNotice.values()]
    .flatMap((lines): RegisteredNotice[] => {
      const entry = lines[lines.length - 1];
      if (entry === undefined) return [];
      return [
        {
          entry,
          where: [...new Set(lines.map(({ where }) => whereaboutsLabels[where]))].join('、'),
          paths: [...new Set(lines.map(({ path }) => path).filter((path) => path !== ''))],
          twice: (holders.get(entry.docNumber)?.size ?? 0) > 1,
        },
      ];
    })
    .sort((a, b) => b.entry.at.localeCompare(a.entry.at));
}

/** Lines whose number, title, kind, plan, way or file has all the words. */
export function findRegistered(notices: readonly RegisteredNotice[], words: string): RegisteredNotice[] {
  const wanted = words.trim().toLowerCase().split(/\s+/);
  return notices.filter(({ entry, where, paths }) => {
    const { docNumber, kind, title, date, planTitle } = entry;
    const text = [docNumber, kind, title, date, planTitle, where, ...paths].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** 发文登记表 for paper. */
export function registerTable(notices: readonly RegisteredNotice[]): SimpleTable {
  const twice = new Set(notices.filter((notice) => notice.twice).map(({ entry }) => entry.docNumber));
  return {
    title: '发文登记表',
    lead: `共 ${notices.length} 件${twice.size === 0 ? '' : `，重号：${[...twice].join('、')}`}。`,
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '发文字号', kind: 'names' },
      { heading: '公文种类', kind: 'short' },
      { heading: '标题', kind: 'text' },
      { heading: '成文日期', kind: 'short' },
      { heading: '去处', kind: 'names' },
      { heading: '备注', kind: 'short' },
    ],
    rows: notices.map(({ entry, where, twice: isTwice }, index) => [
      String(index + 1),
      entry.docNumber,
      entry.kind,
      entry.title,
      isCalendarDay(entry.date) ? chineseDate(entry.date) : entry.date,
      where,
      isTwice ? '重号' : '',
    ]),
    note: '',
    largeType: false,
  };
}
