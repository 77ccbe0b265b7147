import type { Notice } from '../model/notice.js';
import { issuingMark } from './issuing-mark.js';
import { addresseeLine } from './organ-lists.js';
import { charsPerLine, linePitch, markTop, page, titlePitch, twips } from './page-geometry.js';
import { signatoryRows } from './signatory-layout.js';
import { lineCount } from './text-width.js';
import { titleLines } from './title-lines.js';

/** Exact line pitch of the mark: 1.2 em keeps a stack of names apart without eating the page. In twips. */
export function markPitch(size: number): number {
  return Math.round(size * 20 * 1.2);
}

/** Blank above the mark's first line, in twips, so that the glyphs' upper edge is 35 mm below the 版心's. */
export function spaceAboveMark(size: number, linesAbove: number): number {
  const leading = (markPitch(size) - size * 20) / 2;
  return Math.max(0, Math.round(markTop - linesAbove * linePitch - leading));
}

/** 份号, 密级, 紧急程度 that are there, from top to bottom (clause 7.2.1–7.2.3). */
export function cornerLines(notice: Pick<Notice, 'copyNumber' | 'secrecy' | 'urgency'>): string[] {
  return [notice.copyNumber, notice.secrecy, notice.urgency].filter((text) => text !== '');
}

/** Height of the whole head and the title, in twips from the 版心's upper edge. */
export function heightAboveAddressee(notice: Notice): number {
  const corner = cornerLines(notice).length;
  const titleHeight = titleLines(notice.title).length * titlePitch;
  if (notice.form === 'letter') {
    const { size } = issuingMark(notice.issuers, 'letter');
    const headerEnd = twips(30) + markPitch(size) + twips(4) - page.top;
    return Math.max(0, headerEnd) + (Math.max(1, corner) + 2) * linePitch + titleHeight;
  }
  if (notice.head === 'plain') return (corner + (notice.docNumber ? 1 : 0) + 1) * linePitch + titleHeight;
  const mark = issuingMark(notice.issuers, notice.form);
  const markHeight = mark.names.length * markPitch(mark.size);
  const numberLines = Math.max(1, signatoryRows(notice.signatory).length);
  const numberAndRule = (2 + numberLines) * linePitch + 120;
  return markTop + markHeight + numberAndRule + 2 * linePitch + titleHeight;
}

/**
 * true when the 主送机关 list leaves no line of text on the first page: it then moves to the imprint (clause 7.3.2).
 */
export function addresseeMovesToImprint(notice: Notice): boolean {
  const line = addresseeLine(notice.to);
  if (line === '') return false;
  const lines = 1 + lineCount(line, charsPerLine);
  return heightAboveAddressee(notice) + (lines + 1) * linePitch > page.textHeight;
}
