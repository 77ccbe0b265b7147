import type { FontSet } from '../../../shared/notices/font-set.js';
import { imprintPitch } from '../../../shared/notices/imprint-layout.js';
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

/** The number's line of 16 pt: its middle is 7 mm outside the 版心, 28 mm from the paper's edge (clause 7.5). */
const numberLine = 320;
const numberBottom = twips(28) - numberLine / 2;
/** 空一字 of 4号. */
const one = sizes.small * 10;
const lineOfLetter = twips(170);

/** Style sheet of a notice: the standard's measures, from the constants that the Word file is made with. */
export function noticeCss(fonts: FontSet, look: NoticeLook): string {
  const across = page.height - landscapePage.left - landscapePage.right;
  const text =
    `font:${points(sizes.text / 2)}/${twipPoints(linePitch)} ${faceStack('body', fonts)};` +
    `letter-spacing:${twipPoints(charSpacing)}`;
  const small = `font:${points(sizes.small / 2)}/${twipPoints(imprintPitch)} ${faceStack('body', fonts)}`;
  const paperToLetterLine = (page.width - lineOfLetter) / 2;
  return [
    `.area{position:absolute;left:${twipPoints(page.left)};top:${twipPoints(page.top)};width:${twipPoints(page.textWidth)};${text}}`,
    // The same 版心 seen from the sheet's binding edge: 225 mm wide, turned anticlockwise. It stands at the sheet's upper
    // edge before it is turned, because Chromium cuts into pages first.
    `.across{position:absolute;left:0;top:0;width:${twipPoints(across)};transform-origin:0 0;` +
      `transform:translate(${twipPoints(page.left)},${twipPoints(page.top + across)}) rotate(-90deg);${text}}`,
    `p{position:relative;height:${twipPoints(linePitch)}}`,
    '.left{text-align:left}.center{text-align:center}.right{text-align:right}',
    '.justify{text-align:justify;text-align-last:justify;white-space:nowrap}',
    '.at{position:absolute}',
    '.bold{font-weight:bold}',
    `.first{font-family:${faceStack('firstLevel', fonts)}}`,
    `.second{font-family:${faceStack('secondLevel', fonts)}}`,
    `.title{font-family:${faceStack('title', fonts)};font-size:${points(sizes.title / 2)};letter-spacing:0}`,
    `.mark{font-family:${faceStack('mark', fonts)};color:#${look.red};letter-spacing:0}`,
    '.markline{display:flex;justify-content:center;align-items:center}',
    '.stack{display:block}.spread{display:block;text-align:justify;text-align-last:justify;white-space:nowrap}.beside{margin-left:.5em}',
    `.rule{height:${points(1)};border-top:${points(eighths(look.ruleMm) / 8)} solid #${look.red}}`,
    `.letter-mark{position:absolute;left:0;right:0;height:auto}`,
    `.double{position:absolute;left:${twipPoints(paperToLetterLine)};width:${twipPoints(lineOfLetter)};height:5.25pt;color:#${look.red}}`,
    '.thick-thin{border-top:2.25pt solid;border-bottom:.75pt solid}.thin-thick{border-top:.75pt solid;border-bottom:2.25pt solid}',
    `.imprint{position:absolute;left:${twipPoints(page.left)};bottom:${twipPoints(page.bottom)};width:${twipPoints(page.textWidth)};${small}}`,
    `.imprint p{height:${twipPoints(imprintPitch)}}`,
    // 0.35 mm outside, 0.25 mm between.
    '.lined{border-top:1pt solid #000;border-bottom:1pt solid #000}.lined>div+div{border-top:.75pt solid #000}',
    `.number{position:absolute;bottom:${twipPoints(numberBottom)};height:${twipPoints(numberLine)};` +
      `font:${points(sizes.small / 2)}/${twipPoints(numberLine)} ${faceStack('pageNumber', fonts)}}`,
    look.pageNumber === 'centred'
      ? `.odd,.even{left:${twipPoints(page.left)};width:${twipPoints(page.textWidth)};text-align:center}`
      : `.odd{right:${twipPoints(page.right + one)}}.even{left:${twipPoints(page.left + one)}}`,
    // 订口 28 mm on the back too: there the binding edge is the right one.
    `.mirrored{position:absolute;left:${twipPoints(page.right - page.left)};top:0;width:100%;height:100%}`,
  ].join('\n');
}
