import type { Notice } from '../model/notice.js';
import { issuingMark, type IssuingMark } from './issuing-mark.js';
import { standardLook, type NoticeLook } from './notice-look.js';
import { addresseeLine } from './organ-lists.js';
import { charsPerLine, linePitch, markTop, page, titlePitch, twips } from './page-geometry.js';
import { signatoryRows } from './signatory-layout.js';
import { titleLines } from './title-lines.js';
import { lineCount } from './wrap-lines.js';

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

/** Part of an em that a Chinese glyph reaches below its base line. */
const belowBaseLine = 0.12;

/**
 * Blank between the mark's line and 发文字号: two lines (clause 7.2.5). What the mark's own line leaves blank below its
 * glyphs (the base line is at four fifths of an exact line) is part of them.
 */
export function spaceAboveNumber(markSize: number): number {
  return 2 * linePitch - Math.round(markPitch(markSize) / 5 - markSize * 20 * belowBaseLine);
}

/**
 * Red rule, twips: with this above it, 4 mm from the number's foot (2 mm of them lie inside the number's own line); the
 * rule and the rest below it take the same room however thick the office has it.
 */
export const redRule = { above: 138, room: 140 } as const;

/** Red double line of a letter, twips: its two parts, the blank between them and the rest of its paragraphs below. */
export const letterLine = { thick: 45, thin: 15, gap: 50, below: 20 } as const;
export const letterLineHeight = letterLine.thick + letterLine.thin + letterLine.gap + letterLine.below;
/** Blank below the mark's glyphs, and between the double line and the line of the number: 4 mm and 7/8 of a character. */
const belowLetterMark = twips(3.7);
export const belowLetterLine = twips(1.3);

/** Upper edge of a letter's double line, twips from the paper's upper edge. */
export function letterLineTop({ names, size }: IssuingMark): number {
  return twips(30) + markPitch(size) * (names.length - 1) + size * 20 + belowLetterMark;
}

/** Where the 版心 of a letter's first page begins, twips from the paper's upper edge: its header is high. */
export function letterTextTop(mark: IssuingMark): number {
  return Math.max(page.top, letterLineTop(mark) + letterLineHeight);
}

/** Blank above the title: two lines below red rule (which has its own room in them) or letter's top; in a plain copy one line below what stands above it. */
export function titleSpace({ form, head, docNumber, ...corner }: Notice): number {
  if (form === 'letter') return 2 * linePitch;
  if (head !== 'plain') return 2 * linePitch - redRule.room;
  return cornerLines(corner).length > 0 || docNumber !== '' ? linePitch : 0;
}

/** Height of the whole head and the title, in twips from the 版心's upper edge. */
export function heightAboveAddressee(notice: Notice, look: NoticeLook = standardLook): number {
  const corner = cornerLines(notice).length;
  const title = titleSpace(notice) + titleLines(notice.title).length * titlePitch;
  if (notice.form === 'letter') {
    const top = letterTextTop(issuingMark(notice.issuers, 'letter')) - page.top + belowLetterLine;
    return top + Math.max(1, corner) * linePitch + title;
  }
  if (notice.head === 'plain') return (corner + (notice.docNumber ? 1 : 0)) * linePitch + title;
  const numberLines = Math.max(1, signatoryRows(notice.signatory, notice.docNumber).length);
  return headUpToNumber(notice, look) + numberLines * linePitch + redRule.above + redRule.room + title;
}

/** 份号 and the like, the mark and the blank below it, in twips. */
function headUpToNumber(notice: Notice, look: NoticeLook): number {
  const above = cornerLines(notice).length * linePitch;
  const blank = preprintedBlank(notice, look);
  if (blank !== null) return above + blank + 2 * linePitch;
  const { names, size } = issuingMark(notice.issuers, 'document');
  const mark = spaceAboveMark(size, cornerLines(notice).length) + names.length * markPitch(size);
  return above + mark + spaceAboveNumber(size);
}

/** 套打: height to leave for the mark that the office has measured on its paper, twips; null where ours sets the measure. */
export function preprintedBlank(notice: Notice, { preprintedMarkEndMm }: NoticeLook): number | null {
  if (notice.head !== 'preprinted' || preprintedMarkEndMm === null) return null;
  return Math.max(20, twips(preprintedMarkEndMm) - page.top - cornerLines(notice).length * linePitch);
}

/**
 * true when the 主送机关 list leaves no line of text on the first page: it then moves to the imprint (clause 7.3.2).
 */
export function addresseeMovesToImprint(notice: Notice, look: NoticeLook = standardLook): boolean {
  const line = addresseeLine(notice.to);
  if (line === '') return false;
  const lines = 1 + lineCount(line, charsPerLine);
  return heightAboveAddressee(notice, look) + (lines + 1) * linePitch > page.textHeight;
}
