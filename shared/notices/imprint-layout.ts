import type { Notice } from '../model/notice.js';
import { addresseeMovesToImprint } from './head-layout.js';
import { imprintNames } from './organ-lists.js';
import { page, sizes } from './page-geometry.js';
import { lineCount } from './text-width.js';

/** Names of the imprint with their label (抄送： or 主送：). */
export interface ImprintNames {
  readonly label: string;
  readonly names: string;
}

/** Line pitch of 4号 in the imprint, twips. */
export const imprintPitch = 480;
/** Characters of 4号 a line between the blanks of one character, less one for marks that are pulled over. */
const perLine = Math.floor(page.textWidth / (sizes.small * 10)) - 3;
/** Lines of the table and the paragraph behind it, twips a row. */
const perRow = 20;

/** 主送 (when it left the first page) above 抄送, without a line between them (clause 7.4.2). */
export function imprintNameLines(notice: Notice): ImprintNames[] {
  const to = addresseeMovesToImprint(notice) ? notice.to : [];
  return [
    { label: '主送：', names: imprintNames(to) },
    { label: '抄送：', names: imprintNames(notice.cc) },
  ].filter(({ names }) => names !== '');
}

/** true when 印发机关 and 印发日期 are printed; the letter form has none. */
export function hasPrintLine({ form, printOrg, printDate }: Notice): boolean {
  return form !== 'letter' && (printOrg !== '' || printDate !== '');
}

/** Height of the imprint at the foot of the last page, twips; 0 for none. */
export function imprintHeight(notice: Notice): number {
  const nameLines = imprintNameLines(notice);
  const printLines = hasPrintLine(notice) ? 1 : 0;
  const lines = nameLines.reduce((sum, { label, names }) => sum + lineCount(label + names, perLine), printLines);
  const rows = (nameLines.length > 0 ? 1 : 0) + printLines;
  return lines * imprintPitch + rows * perRow + (rows > 0 ? perRow : 0);
}
