import { AlignmentType, BorderStyle, Footer, Header, Paragraph, TabStopType } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import {
  belowLetterLine,
  cornerLines,
  letterLine,
  letterLineHeight,
  letterLineTop,
  markPitch,
} from '../../../../shared/notices/head-layout.js';
import { issuingMark } from '../../../../shared/notices/issuing-mark.js';
import { linePitch, page, twips } from '../../../../shared/notices/page-geometry.js';
import { cornerFace } from './notice-head.js';
import { exactSpacing, gridParagraph, spacer, textRun } from './notice-text.js';

/** 信函格式 (clause 10.1): lines of 170 mm, centred on the paper, so wider than the 版心 on both sides. */
const lineIndent = {
  left: Math.round((page.width - twips(170)) / 2) - page.left,
  right: Math.round((page.width - twips(170)) / 2) - page.right,
};
/** Weights in eighths of a point. */
const thick = letterLine.thick / 2.5;
const thin = letterLine.thin / 2.5;

/** Blank of the mark's line above its glyphs and, alike, below them. */
const leading = (size: number): number => Math.round((markPitch(size) - size * 20) / 2);

/** The mark's upper edge is 30 mm below the paper's edge: the first page's header starts its leading above that. */
export function letterHeaderDistance(notice: Notice): number {
  return twips(30) - leading(issuingMark(notice.issuers, 'letter').size);
}
/** The lower double line stands 20 mm above the paper's edge; the page number's footer is lifted to its usual place. */
export const letterFooterDistance = twips(20) - letterLine.below;

/** First page's header: 发文机关标志 without 文件, red double line (thick over thin) 4 mm below it. */
export function letterHeader(notice: Notice, fonts: FontSet, red: string): Header {
  const mark = issuingMark(notice.issuers, 'letter');
  const pitch = markPitch(mark.size);
  // The blank below the glyphs in their own line counts towards the 4 mm.
  const below = letterLineTop(mark) - letterHeaderDistance(notice) - mark.names.length * pitch;
  const look = { face: fonts.mark, size: mark.size * 2, color: red };
  return new Header({
    children: [
      ...mark.names.map(
        (name) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: exactSpacing(pitch),
            children: notice.head === 'red' ? [textRun(name, look)] : [],
          }),
      ),
      ...doubleLine(notice, red, [thick, thin], Math.max(0, below)),
    ],
  });
}

/** First page's footer: the second double line (thin over thick), no number; `above` keeps the text off that much. */
export function letterFooter(notice: Notice, red: string, above: Paragraph[]): Footer {
  return new Footer({ children: [...above, ...doubleLine(notice, red, [thin, thick], 0)] });
}

function doubleLine(notice: Notice, red: string, weights: readonly [number, number], before: number): Paragraph[] {
  const { gap, below } = letterLine;
  if (notice.head !== 'red') {
    return [spacer(letterLineHeight, { spacing: exactSpacing(letterLineHeight, before) })];
  }
  return weights.map((size, index) =>
    spacer(20, {
      spacing: exactSpacing(index === 0 ? gap : below, index === 0 ? before : 0),
      indent: lineIndent,
      border: { top: { style: BorderStyle.SINGLE, size, color: red, space: 0 } },
    }),
  );
}

/** 份号, 密级, 紧急程度 flush left and 发文字号 flush right on the first line, 7/8 of a character below the double line. */
export function letterTop(notice: Notice, fonts: FontSet): Paragraph[] {
  const corner = cornerLines(notice);
  const first = corner[0] ?? '';
  const rest = corner.slice(1);
  return [
    gridParagraph({
      spacing: exactSpacing(linePitch, belowLetterLine),
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
      children: [
        textRun(first, { face: cornerFace(notice, first, fonts) }),
        textRun(`\t${notice.docNumber}`, { face: fonts.body }),
      ],
    }),
    ...rest.map((text) => gridParagraph({ children: [textRun(text, { face: cornerFace(notice, text, fonts) })] })),
  ];
}
