import { AlignmentType, TabStopType, type Paragraph } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import type { SignatureLine } from '../../../../shared/notices/signature-layout.js';
import { chars, gridParagraph, gridSpacing, textRun } from './notice-text.js';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** 署名 and 成文日期; the lines keep together, so that the 附注 never stands alone on a page. */
export function signatureParagraphs(lines: readonly SignatureLine[], { note }: Notice, fonts: FontSet): Paragraph[] {
  const keepsLast = note !== '';
  return lines.map((line, index) => signatureParagraph(line, fonts, keepsLast || index < lines.length - 1));
}

function signatureParagraph(line: SignatureLine, fonts: FontSet, keepNext: boolean): Paragraph {
  const common = { spacing: gridSpacing(line.blankLines), keepLines: true, ...(keepNext ? { keepNext } : {}) };
  if (line.kind !== 'seals') {
    return gridParagraph({
      ...common,
      alignment: alignments[line.align],
      indent: { left: chars(line.left), right: chars(line.right) },
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
