import type { Notice } from '../../../shared/model/notice.js';
import { cornerLines, markPitch } from '../../../shared/notices/head-layout.js';
import { issuingMark } from '../../../shared/notices/issuing-mark.js';
import { linePitch, page, twips } from '../../../shared/notices/page-geometry.js';
import { flowLine, inFace, twipPoints, type FlowLine } from './flow-line.js';
import { points } from './print-document.js';

/** Height of the double line with the blank between its parts, twips, as in the Word file. */
const doubleLine = 70;
const belowMark = twips(3.7);
/** With the leading of its own line: 7/8 of a character between double line and glyphs. */
const belowDoubleLine = twips(1.3);

/** 信函格式 (clause 10.1): mark 30 mm and double line on the first sheet, the other double line 20 mm above its lower edge. */
export function letterFrame(notice: Notice): string {
  if (notice.head !== 'red') return '';
  const { names, size } = issuingMark(notice.issuers, 'letter');
  const pitch = markPitch(size);
  const markTop = twips(30) - (pitch - size * 20) / 2;
  const mark =
    `<p class="center letter-mark" style="top:${twipPoints(markTop)};font-size:${points(size)};` +
    `line-height:${twipPoints(pitch)}">${inFace(names[0] ?? '', 'mark')}</p>`;
  const upper = twips(30) + size * 20 + belowMark;
  return (
    mark +
    `<p class="double thick-thin" style="top:${twipPoints(upper)}"></p>` +
    `<p class="double thin-thick" style="bottom:${twipPoints(twips(20))}"></p>`
  );
}

/** 份号, 密级, 紧急程度 flush left, 发文字号 flush right on the first line; begins where the header ends. */
export function letterTopFlow(notice: Notice): FlowLine[] {
  const { size } = issuingMark(notice.issuers, 'letter');
  const headerEnd = Math.max(0, twips(30) + size * 20 + belowMark + doubleLine - page.top);
  const [first = '', ...rest] = cornerLines(notice);
  const face = (text: string) => (text === notice.copyNumber ? 'body' : 'first');
  const top = headerEnd + belowDoubleLine;
  const number = `<span class="at" style="right:0">${inFace(notice.docNumber, 'body')}</span>`;
  return [
    {
      // At the top of a page a blank would fall away: here it is part of the line.
      html: `<div style="padding-top:${twipPoints(top)}">${flowLine(number + inFace(first, face(first))).html}</div>`,
      height: top + linePitch,
      before: 0,
      keepNext: true,
    },
    ...rest.map((text) => flowLine(inFace(text, face(text)), { keepNext: true })),
  ];
}
