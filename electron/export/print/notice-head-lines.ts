import type { Notice } from '../../../shared/model/notice.js';
import {
  cornerLines,
  markPitch,
  preprintedBlank,
  redRule,
  spaceAboveMark,
  spaceAboveNumber,
} from '../../../shared/notices/head-layout.js';
import { issuingMark, type IssuingMark } from '../../../shared/notices/issuing-mark.js';
import type { NoticeLook } from '../../../shared/notices/notice-look.js';
import { linePitch } from '../../../shared/notices/page-geometry.js';
import { signatoryRows } from '../../../shared/notices/signatory-layout.js';
import { textWidth } from '../../../shared/notices/text-width.js';
import { blank, flowLine, inFace, placed, twipPoints, type Align, type FlowLine } from './flow-line.js';
import { points } from './print-document.js';

/** 版头 of the general form (clause 7.2), everything above the title. */
export function headFlow(notice: Notice, look: NoticeLook): FlowLine[] {
  const corner = cornerFlow(notice);
  if (notice.head === 'plain') return [...corner, ...plainNumber(notice)];
  const onPaper = preprintedBlank(notice, look);
  const { size } = issuingMark(notice.issuers, 'document');
  const rule = blank(redRule.room, redRule.above);
  return [
    ...corner,
    ...(onPaper === null ? markFlow(notice, corner.length) : [blank(onPaper)]),
    ...numberFlow(notice, onPaper === null ? spaceAboveNumber(size) : 2 * linePitch),
    notice.head === 'red' ? { ...rule, html: '<div class="room"><i class="bar rule"></i></div>' } : rule,
  ];
}

/** 份号 in 仿宋, 密级 and 紧急程度 in 黑体, flush left. */
export function cornerFlow(notice: Notice): FlowLine[] {
  return cornerLines(notice).map((text) =>
    flowLine(inFace(text, text === notice.copyNumber ? 'body' : 'first'), { keepNext: true }),
  );
}

function markFlow(notice: Notice, linesAbove: number): FlowLine[] {
  const mark = issuingMark(notice.issuers, 'document');
  const above = spaceAboveMark(mark.size, linesAbove);
  const height = markPitch(mark.size) * mark.names.length;
  // At the very top of a page a blank would fall away: here it is part of the line.
  const html =
    notice.head === 'preprinted' ? '' : `<div style="padding-top:${twipPoints(above)}">${markHtml(mark)}</div>`;
  return [{ html: html || blank(above + height).html, height: above + height, before: 0, keepNext: true }];
}

/** Centred lines; or names stacked, each spread to the width of the longest, with 文件 beside the stack (clause 7.2.4). */
function markHtml({ names, beside, size }: IssuingMark): string {
  const pitch = markPitch(size);
  const line = (text: string, align: Align) => flowLine(inFace(text, 'mark'), { align, height: pitch }).html;
  const type = `style="--mark:${points(size)}`;
  if (beside === '') return `<div ${type}">${names.map((name) => line(name, 'center')).join('')}</div>`;
  const width = points(Math.max(...names.map(textWidth)) * size * 1.02);
  const stack = `<div style="width:${width}">${names.map((name) => line(name, 'justify')).join('')}</div>`;
  return `<div class="markline" ${type};column-gap:${points(size / 2)}">${stack}${line(beside, 'left')}</div>`;
}

/** 发文字号 two blank lines below the mark, centred; with 签发人 at the left on the line of the last names. */
function numberFlow(notice: Notice, before: number): FlowLine[] {
  const rows = signatoryRows(notice.signatory, notice.docNumber);
  if (rows.length === 0)
    return [flowLine(inFace(notice.docNumber, 'body'), { align: 'center', before, keepNext: true })];
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    const label = row.label === '' ? '' : placed(inFace(row.label, 'body'), row.labelAt);
    const names = row.names.map(({ text, at }) => placed(inFace(text, 'second'), at)).join('');
    const number = isLast ? placed(inFace(notice.docNumber, 'body'), 1) : '';
    return flowLine(number + label + names, { before: index === 0 ? before : 0, keepNext: true });
  });
}

function plainNumber({ docNumber }: Notice): FlowLine[] {
  return docNumber === '' ? [] : [flowLine(inFace(docNumber, 'body'), { align: 'center', keepNext: true })];
}
