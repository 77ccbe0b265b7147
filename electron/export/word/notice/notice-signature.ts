import { AlignmentType, TabStopType, type Paragraph } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import type { NoticeLook } from '../../../../shared/notices/notice-look.js';
import { signatureLines } from '../../../../shared/notices/signature-fit.js';
import type { SignatureLine } from '../../../../shared/notices/signature-layout.js';
import { chars, gridParagraph, gridSpacing, textRun } from './notice-text.js';

/** 署名 and 成文日期; the lines keep together, so that the 附注 never stands alone on a page. */
export function signatureParagraphs(notice: Notice, fonts: FontSet, look: NoticeLook): Paragraph[] {
  const lines = signatureLines(notice, look);
  const keepsLast = notice.note !== '';
  return lines.map((line, index) => signatureParagraph(line, fonts, keepsLast || index < lines.length - 1));
}

function signatureParagraph(line: SignatureLine, fonts: FontSet, keepNext: boolean): Paragraph {
  const common = { spacing: gridSpacing(line.blankLines), keepLines: true, ...(keepNext ? { keepNext } : {}) };
  if (line.kind !== 'seals') {
    return gridParagraph({
      ...common,
      alignment: AlignmentType.RIGHT,
      indent: { right: chars(line.right) },
      children: [textRun(line.text, { face: fonts.body })],
    });
  }
  return gridParagraph({
    ...common,
    alignment: AlignmentType.LEFT,
    tabStops: line.names.map(({ centre }) => ({ type: TabStopType.CENTER, position: chars(centre) })),
    children: line.names.map(({ text }) => textRun(`\t${text}`, { face: fonts.body })),
  });
}
