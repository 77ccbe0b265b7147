import type { Notice } from '../model/notice.js';
import { addresseeMovesToImprint } from './head-layout.js';
import { chineseDate } from './notice-date.js';
import { standardLook, type NoticeLook } from './notice-look.js';
import { imprintNames } from './organ-lists.js';
import { page, sizes } from './page-geometry.js';
import { textWidth } from './text-width.js';
import { linesBySense } from './title-lines.js';
import { wrapLines } from './wrap-lines.js';

/** Line pitch of 4号 in the imprint, twips. */
export const imprintPitch = 480;
/** 版记's lines by clause 7.4.1, twips: the first and last 0.35 mm, those between 0.25 mm. */
export const imprintRules = { outer: 20, inner: 15 } as const;
/** Characters of 4号 between the blanks of one character at both ends. */
const perLine = page.textWidth / (sizes.small * 10) - 2;
/** 抄送： before the names; turn-over lines stand under the first name. */
export const labelWidth = 3;
/** Lines of the table and the paragraph behind it, twips a row. */
const perRow = 20;

/** 主送 (when it left the first page) above 抄送, as lines of 4号; turn-over lines hang under the first name. */
export function imprintNameLines(notice: Notice, look: NoticeLook = standardLook): string[][] {
  const to = addresseeMovesToImprint(notice, look) ? notice.to : [];
  return [
    { label: '主送：', names: imprintNames(to) },
    { label: '抄送：', names: imprintNames(notice.cc) },
  ]
    .filter(({ names }) => names !== '')
    .map(({ label, names }) => {
      const text = label + names;
      const starts = wrapLines(text, perLine - labelWidth, -labelWidth);
      return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
    });
}

/** 印发机关 and 印发日期 of a notice; the letter form has none. */
export interface PrintLine {
  /** The organ, in as many lines as leave the last one room for the date. */
  readonly organ: readonly string[];
  readonly date: string;
}

/** 印发机关 at the left and 印发日期 on its last line at the right (clause 7.4.3); null when there is neither. */
export function imprintPrintLine({ form, printOrg, printDate }: Notice): PrintLine | null {
  if (form === 'letter' || (printOrg === '' && printDate === '')) return null;
  const date = printDate === '' ? '' : `${chineseDate(printDate)}印发`;
  const room = perLine - (date === '' ? 0 : textWidth(date) + 1);
  return { organ: linesBySense(printOrg, room), date };
}

/** true when 印发机关 and 印发日期 are printed. */
export function hasPrintLine(notice: Notice): boolean {
  return imprintPrintLine(notice) !== null;
}

/** Height of the imprint at the foot of the last page, twips; 0 for none. */
export function imprintHeight(notice: Notice, look: NoticeLook = standardLook): number {
  const names = imprintNameLines(notice, look);
  const print = imprintPrintLine(notice);
  const lines = names.flat().length + Math.max(print === null ? 0 : 1, print?.organ.length ?? 0);
  const rows = (names.length > 0 ? 1 : 0) + (print === null ? 0 : 1);
  return lines * imprintPitch + rows * perRow + (rows > 0 ? perRow : 0);
}
