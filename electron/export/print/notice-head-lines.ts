import type { Notice } from '../../../shared/model/notice.js';
import { cornerLines, markPitch, spaceAboveMark } from '../../../shared/notices/head-layout.js';
import { issuingMark, type IssuingMark } from '../../../shared/notices/issuing-mark.js';
import { linePitch, page, twips } from '../../../shared/notices/page-geometry.js';
import { signatoryRows } from '../../../shared/notices/signatory-layout.js';
import { textWidth } from '../../../shared/notices/text-width.js';
import { blank, flowLine, inFace, placed, twipPoints, type FlowLine } from './flow-line.js';
import { points } from './print-document.js';

/** Blank above the red rule and the rule's own height, twips: 4 mm from the number's foot, as in the Word file. */
const rule = { above: 125, height: 20 } as const;

/** 版头 of the general form (clause 7.2), everything above the title. */
export function headFlow(notice: Notice, preprintedMarkEndMm: number | null): FlowLine[] {
  const corner = cornerFlow(notice);
  if (notice.head === 'plain') return [...corner, ...plainNumber(notice)];
  const onPaper = notice.head === 'preprinted' && preprintedMarkEndMm !== null;
  const mark = onPaper
    ? [blank(Math.max(20, twips(preprintedMarkEndMm) - page.top - corner.length * linePitch))]
    : markFlow(notice, corner.length);
  const line = notice.head === 'red' ? '<p class="rule"></p>' : '';
  return [
    ...corner,
    ...mark,
    ...numberFlow(notice),
    { html: line || blank(rule.height).html, height: rule.height, before: rule.above, keepNext: true },
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
    notice.head === 'preprinted'
      ? ''
      : `<div class="markline" style="padding-top:${twipPoints(above)};font-size:${points(mark.size)};line-height:${twipPoints(markPitch(mark.size))}">${markHtml(mark)}</div>`;
  return [{ html: html || blank(above + height).html, height: above + height, before: 0, keepNext: true }];
}

/** One line; or names stacked, each spread to the width of the longest, with 文件 beside the stack (clause 7.2.4). */
function markHtml({ names, beside, size }: IssuingMark): string {
  if (beside === '') return inFace(names[0] ?? '', 'mark');
  const width = points(Math.max(...names.map(textWidth)) * size * 1.02);
  const stack = names.map((name) => `<span class="spread">${inFace(name, 'mark')}</span>`).join('');
  return `<span class="stack" style="width:${width}">${stack}</span><span class="beside">${inFace(beside, 'mark')}</span>`;
}

/** 发文字号 two blank lines below the mark, centred; with 签发人 at the left on the line of the last names. */
function numberFlow(notice: Notice): FlowLine[] {
  const rows = signatoryRows(notice.signatory);
  const before = 2 * linePitch;
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
