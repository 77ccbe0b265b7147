import type { Notice } from '../../../shared/model/notice.js';
import {
  belowLetterLine,
  cornerLines,
  letterLine,
  letterLineTop,
  letterTextTop,
  markPitch,
} from '../../../shared/notices/head-layout.js';
import { issuingMark } from '../../../shared/notices/issuing-mark.js';
import { linePitch, page, twips } from '../../../shared/notices/page-geometry.js';
import { flowLine, inFace, twipPoints, type FlowLine } from './flow-line.js';
import { points } from './print-document.js';

/** 信函格式 (clause 10.1): mark 30 mm and double line on the first sheet, the other double line 20 mm above its lower edge. */
export function letterFrame(notice: Notice): string {
  if (notice.head !== 'red') return '';
  const mark = issuingMark(notice.issuers, 'letter');
  const pitch = markPitch(mark.size);
  const top = twips(30) - (pitch - mark.size * 20) / 2;
  const lines = mark.names.map((name) => flowLine(inFace(name, 'mark'), { align: 'center', height: pitch }).html);
  const { thick, thin, gap } = letterLine;
  const lower = page.height - twips(20) - thick;
  return (
    `<div class="letter-mark" style="top:${twipPoints(top)};--mark:${points(mark.size)}">${lines.join('')}</div>` +
    bar(letterLineTop(mark), 'thick') +
    bar(letterLineTop(mark) + thick + gap, 'thin') +
    bar(lower - gap - thin, 'thin') +
    bar(lower, 'thick')
  );
}

function bar(top: number, weight: 'thick' | 'thin'): string {
  return `<i class="bar double ${weight}" style="top:${twipPoints(top)}"></i>`;
}

/** 份号, 密级, 紧急程度 flush left, 发文字号 flush right on the first line; begins where the header ends. */
export function letterTopFlow(notice: Notice): FlowLine[] {
  const [first = '', ...rest] = cornerLines(notice);
  const face = (text: string) => (text === notice.copyNumber ? 'body' : 'first');
  const top = letterTextTop(issuingMark(notice.issuers, 'letter')) - page.top + belowLetterLine;
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
