import type { Notice } from '../../../shared/model/notice.js';
import {
  imprintNameLines,
  imprintPitch,
  imprintPrintLine,
  labelWidth,
} from '../../../shared/notices/imprint-layout.js';
import type { NoticeLook } from '../../../shared/notices/notice-look.js';
import { sizes } from '../../../shared/notices/page-geometry.js';
import { flowLine, inFace, twipPoints } from './flow-line.js';

/** One character of 4号 in twips. */
const one = sizes.small * 10;

/** 版记 (clause 7.4), at the foot of the last sheet's 版心; '' for none. The letter form has no lines. */
export function imprintHtml(notice: Notice, look: NoticeLook): string {
  const rows = [imprintNameLines(notice, look).map(namesHtml).join(''), printLine(notice)].filter((row) => row !== '');
  if (rows.length === 0) return '';
  const line = (weight: string) =>
    notice.form === 'letter' ? '' : `<div class="line"><i class="bar ${weight}"></i></div>`;
  return `<div class="foot"><div class="imprint">${line('outer')}${rows.join(line('inner'))}${line('outer')}</div></div>`;
}

function namesHtml(lines: readonly string[]): string {
  return lines.map((text, index) => lineHtml(text, index === 0 ? one : one * (1 + labelWidth))).join('');
}

/** 印发机关 at the left, 印发日期 at the right, one blank character each; a long organ turns over. */
function printLine(notice: Notice): string {
  const print = imprintPrintLine(notice);
  if (print === null) return '';
  const date = `<span class="at" style="right:${twipPoints(one)}">${inFace(print.date, 'body')}</span>`;
  return print.organ.map((text, index) => lineHtml(text, one, index === print.organ.length - 1 ? date : '')).join('');
}

function lineHtml(text: string, left: number, beside = ''): string {
  return flowLine(beside + inFace(text, 'body'), { left, height: imprintPitch }).html;
}
