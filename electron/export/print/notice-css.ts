import type { FontSet } from '../../../shared/notices/font-set.js';
import { letterLine, redRule } from '../../../shared/notices/head-layout.js';
import { imprintRules } from '../../../shared/notices/imprint-layout.js';
import type { NoticeLook } from '../../../shared/notices/notice-look.js';
import {
  charSpacing,
  eighths,
  landscapePage,
  linePitch,
  page,
  sizes,
  twips,
} from '../../../shared/notices/page-geometry.js';
import { faceStack } from './face-stack.js';
import { twipPoints } from './flow-line.js';
import { points } from './print-document.js';

/**
 * The number's base line: in the Word file four fifths down a line of 16 pt whose middle is 7 mm outside the 版心, 28 mm
 * from the paper's edge (clause 7.5). The line here is of whole pixels, or Chromium would round its half.
 */
const numberBase = page.height - twips(28) + 0.3 * 320;
const numberLine = 360;
/** 空一字 of 4号. */
const one = sizes.small * 10;
const lineOfLetter = twips(170);

/** Style sheet of a notice: the standard's measures, from the constants that the Word file is made with. */
export function noticeCss(fonts: FontSet, look: NoticeLook): string {
  const across = page.height - landscapePage.left - landscapePage.right;
  const type = (role: keyof FontSet, halfPoints: number) =>
    `font-family:${faceStack(role, fonts)};font-size:${points(halfPoints / 2)};line-height:0`;
  const text = `line-height:${twipPoints(linePitch)};letter-spacing:${twipPoints(charSpacing)}`;
  return [
    `.area{position:absolute;left:${twipPoints(page.left)};top:${twipPoints(page.top)};width:${twipPoints(page.textWidth)};${text}}`,
    // The same 版心 seen from the sheet's binding edge: 225 mm wide, turned anticlockwise. It stands at the sheet's upper
    // edge before it is turned, because Chromium cuts into pages first.
    `.across{position:absolute;left:0;top:0;width:${twipPoints(across)};transform-origin:0 0;` +
      `transform:translate(${twipPoints(page.left)},${twipPoints(page.top + across)}) rotate(-90deg);${text}}`,
    // Word sets the base line at four fifths of an exact line whatever the face. A line without type of its own has it at
    // one half whatever the face, so the line is shifted by three tenths.
    `p{position:relative;height:${twipPoints(linePitch)};font-size:0;transform:translateY(30%)}`,
    '.left{text-align:left}.center{text-align:center}.right{text-align:right}',
    '.justify{text-align:justify;text-align-last:justify;white-space:nowrap}',
    '.at{position:absolute}',
    '.bold{font-weight:bold}',
    `.body{${type('body', sizes.text)}}`,
    `.first{${type('firstLevel', sizes.text)}}`,
    `.second{${type('secondLevel', sizes.text)}}`,
    `.title{${type('title', sizes.title)};letter-spacing:0}`,
    `.mark{${type('mark', 0)};font-size:var(--mark);color:#${look.red};letter-spacing:0}`,
    '.markline{display:flex;justify-content:center;align-items:center}',
    // Chromium brings the edges of boxes to whole pixels, but not those of a turned or scaled one.
    '.bar{position:absolute;left:0;top:0;width:7.5pt;height:7.5pt;background:#000;transform-origin:0 0}',
    `.room{position:relative;height:${twipPoints(redRule.room)}}`,
    `.rule{${scaled(page.textWidth, eighths(look.ruleMm) * 2.5)};background:#${look.red}}`,
    '.letter-mark{position:absolute;left:0;right:0}',
    `.double{left:${twipPoints((page.width - lineOfLetter) / 2)};background:#${look.red}}`,
    `.thick{${scaled(lineOfLetter, letterLine.thick)}}.thin{${scaled(lineOfLetter, letterLine.thin)}}`,
    `.foot{position:absolute;left:${twipPoints(page.left)};top:${twipPoints(page.top)};width:${twipPoints(page.textWidth)};height:${twipPoints(page.textHeight)}}`,
    '.imprint{position:absolute;left:0;right:0;bottom:0}',
    `.imprint .body{font-size:${points(sizes.small / 2)}}`,
    `.outer{${scaled(page.textWidth, imprintRules.outer)}}.inner{${scaled(page.textWidth, imprintRules.inner)}}`,
    `.line{position:relative;height:${twipPoints(imprintRules.outer)}}`,
    `.number{position:absolute;top:${twipPoints(numberBase - numberLine / 2)};height:${twipPoints(numberLine)};line-height:${twipPoints(numberLine)};transform:none}`,
    `.number span{${type('pageNumber', sizes.small)}}`,
    look.pageNumber === 'centred'
      ? `.odd,.even{left:${twipPoints(page.left)};width:${twipPoints(page.textWidth)};text-align:center}`
      : `.odd{right:${twipPoints(page.right + one)}}.even{left:${twipPoints(page.left + one)}}`,
    // 订口 28 mm on the back too: there the binding edge is the right one.
    `.mirrored{position:absolute;left:${twipPoints(page.right - page.left)};top:0;width:100%;height:100%}`,
  ].join('\n');
}

/** A box of ten whole pixels made into a line; lengths in twips. */
function scaled(length: number, weight: number): string {
  return `transform:scale(${length / 150},${weight / 150})`;
}
