import { AlignmentType, BorderStyle, Paragraph, TabStopType, type Table } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import {
  cornerLines,
  markPitch,
  preprintedBlank,
  redRule,
  spaceAboveMark,
  spaceAboveNumber,
} from '../../../../shared/notices/head-layout.js';
import { issuingMark } from '../../../../shared/notices/issuing-mark.js';
import type { NoticeLook } from '../../../../shared/notices/notice-look.js';
import { eighths, linePitch } from '../../../../shared/notices/page-geometry.js';
import { signatoryRows } from '../../../../shared/notices/signatory-layout.js';
import { jointMark } from './joint-mark.js';
import { chars, exactSpacing, gridParagraph, spacer, textRun } from './notice-text.js';

/** Twips in an eighth of a point. */
const twipsPerEighth = 2.5;

/**
 * 版头 of the general form (clause 7.2), everything above the title. On pre-printed paper the
 * office may have said where its mark ends; otherwise the place where ours would end.
 */
export function noticeHead(notice: Notice, fonts: FontSet, look: NoticeLook): (Paragraph | Table)[] {
  const corner = cornerParagraphs(notice, fonts);
  if (notice.head === 'plain') return [...corner, ...plainNumber(notice, fonts)];
  const blank = preprintedBlank(notice, look);
  const { size } = issuingMark(notice.issuers, 'document');
  return [
    ...corner,
    ...(blank === null ? mark(notice, { face: fonts.mark, color: look.red }, corner.length) : [spacer(blank)]),
    ...numberLines(notice, fonts, blank === null ? spaceAboveNumber(size) : 2 * linePitch),
    ruleParagraph(notice, look),
  ];
}

/** 份号 in 仿宋, 密级 and 紧急程度 in 黑体, flush left from the first line. */
export function cornerParagraphs(notice: Notice, fonts: FontSet): Paragraph[] {
  return cornerLines(notice).map((text) =>
    gridParagraph({ children: [textRun(text, { face: cornerFace(notice, text, fonts) })] }),
  );
}

/** Face of a corner element: Arabic 份号 in the body's face, words in 黑体. */
export function cornerFace(notice: Notice, text: string, fonts: FontSet): string {
  return text === notice.copyNumber ? fonts.body : fonts.firstLevel;
}

/** 发文机关标志; on pre-printed paper (套打) the same height stays blank. */
function mark(
  notice: Notice,
  { face, color }: { face: string; color: string },
  linesAbove: number,
): (Paragraph | Table)[] {
  const { names, beside, size } = issuingMark(notice.issuers, 'document');
  const above = spaceAboveMark(size, linesAbove);
  const pitch = markPitch(size);
  if (notice.head === 'preprinted') return [spacer(above + pitch * names.length)];
  if (beside !== '') return [spacer(above), jointMark({ names, beside, size, face, color })];
  return names.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exactSpacing(pitch, index === 0 ? above : 0),
        children: [textRun(line, { face, size: size * 2, color })],
      }),
  );
}

/** 发文字号 two blank lines below the mark, centred; with 签发人 at the left, on the line of the last names. */
function numberLines(notice: Notice, fonts: FontSet, before: number): Paragraph[] {
  const rows = signatoryRows(notice.signatory, notice.docNumber);
  const number = textRun(notice.docNumber, { face: fonts.body });
  if (rows.length === 0) {
    return [
      gridParagraph({ alignment: AlignmentType.CENTER, spacing: exactSpacing(linePitch, before), children: [number] }),
    ];
  }
  return rows.map((row, index) => {
    const [first, second] = row.names;
    const name = (text: string) => textRun(text, { face: fonts.secondLevel });
    const isLast = index === rows.length - 1;
    return gridParagraph({
      alignment: AlignmentType.LEFT,
      spacing: exactSpacing(linePitch, index === 0 ? before : 0),
      indent: { left: chars(1) },
      tabStops: [row.label === '' ? first?.at : row.labelAt, second?.at].flatMap((at) =>
        at === undefined ? [] : [{ type: TabStopType.LEFT, position: chars(at) }],
      ),
      children: [
        ...(isLast ? [number] : []),
        ...(first === undefined ? [] : [textRun(`\t${row.label}`, { face: fonts.body }), name(first.text)]),
        ...(second === undefined ? [] : [name(`\t${second.text}`)]),
      ],
    });
  });
}

/** Without a head the number stands centred over the title. */
function plainNumber(notice: Notice, fonts: FontSet): Paragraph[] {
  if (notice.docNumber === '') return [];
  return [
    gridParagraph({
      alignment: AlignmentType.CENTER,
      children: [textRun(notice.docNumber, { face: fonts.body })],
    }),
  ];
}

/** 红色分隔线 as wide as the 版心; on pre-printed paper its place stays blank. Word adds a border to its paragraph's height. */
function ruleParagraph(notice: Notice, { red, ruleMm }: NoticeLook): Paragraph {
  if (notice.head === 'preprinted') {
    return spacer(redRule.room, { spacing: exactSpacing(redRule.room, redRule.above) });
  }
  const size = eighths(ruleMm);
  const below = redRule.room - Math.round(size * twipsPerEighth);
  return spacer(below, {
    spacing: exactSpacing(below, redRule.above),
    border: { top: { style: BorderStyle.SINGLE, size, color: red, space: 0 } },
  });
}
