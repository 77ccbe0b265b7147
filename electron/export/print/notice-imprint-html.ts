import type { Notice } from '../../../shared/model/notice.js';
import { hasPrintLine, imprintNameLines, type ImprintNames } from '../../../shared/notices/imprint-layout.js';
import { chineseDate } from '../../../shared/notices/notice-date.js';
import { page, sizes } from '../../../shared/notices/page-geometry.js';
import { inFace, twipPoints } from './flow-line.js';
import { wrapBody } from './wrap-body.js';

/** One character of 4号 in twips. */
const one = sizes.small * 10;
/** Characters of 4号 between the blanks of one character. */
const perLine = Math.floor(page.textWidth / one) - 2;
/** 抄送： before the names; turn-over lines stand under the first name. */
const labelWidth = 3;

/** 版记 (clause 7.4), to stand at the foot of the last sheet's 版心; '' for none. */
export function imprintHtml(notice: Notice): string {
  const names = imprintNameLines(notice).map(nameHtml).join('');
  const rows = [names, printLine(notice)].filter((row) => row !== '');
  if (rows.length === 0) return '';
  const lined = notice.form === 'letter' ? '' : ' lined';
  return `<div class="imprint${lined}">${rows.map((row) => `<div>${row}</div>`).join('')}</div>`;
}

function nameHtml({ label, names }: ImprintNames): string {
  const text = label + names;
  const starts = wrapBody(text, perLine - labelWidth, -labelWidth);
  return starts
    .map((start, index) => {
      const left = one * (index === 0 ? 1 : 1 + labelWidth);
      const line = text.slice(start, starts[index + 1] ?? text.length);
      return `<p style="padding-left:${twipPoints(left)}">${inFace(line, 'body')}</p>`;
    })
    .join('');
}

/** 印发机关 at the left, 印发日期 at the right, one blank character each. */
function printLine(notice: Notice): string {
  if (!hasPrintLine(notice)) return '';
  const { printOrg, printDate } = notice;
  const date = printDate === '' ? '' : `${chineseDate(printDate)}印发`;
  const blankAtEnds = twipPoints(one);
  return (
    `<p style="padding-left:${blankAtEnds}"><span class="at" style="right:${blankAtEnds}">${inFace(date, 'body')}</span>` +
    `${inFace(printOrg, 'body')}</p>`
  );
}
