import type { Notice } from '../model/notice.js';
import { attachmentLines } from './attachment-list.js';
import { readBodyParagraph } from './body-heading.js';
import { addresseeMovesToImprint, heightAboveAddressee } from './head-layout.js';
import { imprintHeight } from './imprint-layout.js';
import { signatureName } from './issuing-mark.js';
import { chineseDate } from './notice-date.js';
import { standardLook } from './notice-look.js';
import { addresseeLine } from './organ-lists.js';
import { charsPerLine, linePitch, page } from './page-geometry.js';
import { signatureLayout, type SealPlace, type SignatureLine } from './signature-layout.js';
import { lineCount } from './text-width.js';

/**
 * The signature's lines, closer to the text where that keeps the seal, and if possible the imprint, on the page
 * (clause 7.3.5.5).
 */
export function signatureLines(notice: Notice, place: SealPlace = standardLook): SignatureLine[] {
  const layouts = (notice.seal ? blankLineChoices(place.sealBlankLines) : [place.sealBlankLines]).map(
    (sealBlankLines) =>
      signatureLayout(notice.issuers.map(signatureName), chineseDate(notice.date), notice.seal, {
        ...place,
        sealBlankLines,
      }),
  );
  const room = page.textHeight - endOfText(notice);
  const imprint = notice.attachments.length === 0 ? imprintHeight(notice) : 0;
  const fitting = (below: number) => layouts.find((lines) => signatureHeight(lines, notice) + below <= room);
  return fitting(imprint) ?? fitting(0) ?? layouts[0] ?? [];
}

/**
 * Blank lines above the seal, the office's usual first. A 42 mm seal centred on name and date reaches two lines above their
 * middle: with one blank line it still stays off the glyphs above it.
 */
function blankLineChoices(usual: number): number[] {
  return Array.from({ length: usual }, (_, index) => usual - index);
}

function signatureHeight(lines: readonly SignatureLine[], notice: Notice): number {
  const count = lines.reduce((sum, line) => sum + line.blankLines + 1, 0);
  return (count + (notice.note === '' ? 0 : lineCount(notice.note, charsPerLine - 2, 2))) * linePitch;
}

/** Where the text with its 附件说明 ends on its last page: twips from the 版心's upper edge. An estimate by character widths. */
function endOfText(notice: Notice): number {
  const to = addresseeMovesToImprint(notice) ? '' : addresseeLine(notice.to);
  let at = afterLines(heightAboveAddressee(notice), 1);
  if (to !== '') at = afterLines(at, lineCount(to, charsPerLine));
  for (const source of notice.body) {
    const { heading, text } = readBodyParagraph(source);
    const lines = lineCount(heading + text, charsPerLine, 2);
    // A heading on its own line goes with the text below it.
    const kept = heading !== '' && text === '' ? lines + 1 : 0;
    at = afterLines(at + kept * linePitch > page.textHeight ? 0 : at, lines);
  }
  const list = attachmentLines(notice.attachments.map(({ title }) => title));
  const listLines = list.map(({ text, left, hanging }) => lineCount(text, charsPerLine - left + hanging));
  return listLines.reduce(afterLines, list.length === 0 ? at : afterLines(at, 1));
}

/** Position after `count` more lines; a line that does not fit begins the next page. */
function afterLines(start: number, count: number): number {
  let at = start;
  for (let line = 0; line < count; line++) at = at + linePitch > page.textHeight ? linePitch : at + linePitch;
  return at;
}
