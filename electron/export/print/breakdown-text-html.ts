import type { Breakdown, Paper } from '../../../shared/model/breakdown.js';
import type { FontSet } from '../../../shared/notices/font-set.js';
import {
  landscapePage as landscapeMargins,
  linePitch,
  page,
  titlePitch,
  twips,
} from '../../../shared/notices/page-geometry.js';
import { breakdownText, type TextLine } from '../../../shared/review/breakdown-text.js';
import { wrapLines } from '../../../shared/notices/wrap-lines.js';
import { landscapePage } from '../layout/page-geometry.js';
import { pageOfPages, pageOfPagesCss } from './breakdown-html.js';
import { faceStack } from './face-stack.js';
import { flowLine, inFace, twipPoints, type Align, type Face, type FlowLine } from './flow-line.js';
import { paginateFlow } from './paginate-flow.js';
import { points, printDocument, type PrintDocument } from './print-document.js';

/** How a kind of paragraph is set; sizes in points, blanks in characters of its size, as in the Word file. */
interface TextLook {
  readonly face: Face;
  readonly size: number;
  readonly align: Align;
  readonly first: number;
  readonly left: number;
}

const looks: Readonly<Record<TextLine['style'], TextLook>> = {
  mark: { face: 'first', size: 16, align: 'left', first: 0, left: 0 },
  title: { face: 'title', size: 22, align: 'center', first: 0, left: 0 },
  subtitle: { face: 'body', size: 16, align: 'center', first: 0, left: 0 },
  heading: { face: 'first', size: 16, align: 'left', first: 2, left: 0 },
  item: { face: 'body', size: 16, align: 'justify', first: 2, left: 0 },
  duty: { face: 'body', size: 16, align: 'left', first: 0, left: 2 },
  note: { face: 'body', size: 12, align: 'left', first: 0, left: 0 },
};
const belowTitle = 290;
/** From the paper's edge to the page number, millimetres. */
const uprightFooter = 25;
const landscapeFooter = 15;

/** 清单式 and 文内括注式: running text in the margins of a 公文, on sheets with page x of y. */
export function breakdownTextHtml(
  breakdown: Breakdown,
  { paper, fonts }: { readonly paper: Paper; readonly fonts: FontSet },
): PrintDocument {
  const { widthPt, heightPt } = landscapePage(paper);
  const landscape = breakdown.orientation !== 'portrait';
  const sheet = landscape ? { widthPt, heightPt } : { widthPt: heightPt, heightPt: widthPt };
  const margins = landscape ? landscapeMargins : page;
  const width = sheet.widthPt - (margins.left + margins.right) / 20;
  const texts = breakdownText(breakdown);
  const flow = texts.flatMap((text, index) => textFlow(text, texts[index + 1], texts[index - 1], width));
  const room = sheet.heightPt * 20 - margins.top - margins.bottom;
  const pages = paginateFlow(flow, room);
  const css = [
    `.area{position:absolute;left:${twipPoints(margins.left)};top:${twipPoints(margins.top)};width:${points(width)};` +
      `font:16pt/${twipPoints(linePitch)} ${faceStack('body', fonts)}}`,
    `.area p{height:${twipPoints(linePitch)}}`,
    '.left{text-align:left}.center{text-align:center}',
    '.justify{text-align:justify;text-align-last:justify;white-space:nowrap}',
    `.first{font-family:${faceStack('firstLevel', fonts)}}`,
    `.title{font-family:${faceStack('title', fonts)};font-size:22pt}`,
    '.note{font-size:12pt}',
    pageOfPagesCss(twips(landscape ? landscapeFooter : uprightFooter) / 20, fonts),
  ].join('\n');
  return {
    html: printDocument({
      title: breakdown.title,
      sheet,
      css,
      pages: pages.map(({ html }, index) => `<div class="area">${html}</div>${pageOfPages(index, pages.length)}`),
    }),
    pageCount: pages.length,
    turnedPages: [],
    landscape,
    paper,
  };
}

/**
 * Lines of a paragraph. A task stays, whole, with the lines that say whose it is, a heading with what it is over; all as
 * keepNext and keepLines have it in the Word file.
 */
function textFlow(
  { style, text }: TextLine,
  next: TextLine | undefined,
  previous: TextLine | undefined,
  width: number,
): FlowLine[] {
  const { face, size, align, first, left } = looks[style];
  const perLine = width / size - left;
  const starts = text.split('\n').flatMap((part, index, parts) => {
    const offset = parts.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
    return wrapLines(part, perLine, index === 0 ? first : 0).map((start) => offset + start);
  });
  const keepsNext = style === 'heading' || style === 'title' || next?.style === 'duty';
  return starts.map((start, index) => {
    const isLast = index === starts.length - 1;
    const words = inFace(text.slice(start, starts[index + 1] ?? text.length).replace(/\n$/, ''), face);
    return flowLine(style === 'note' ? `<span class="note">${words}</span>` : words, {
      align: isLast && align === 'justify' ? 'left' : align,
      left: (left + (index === 0 ? first : 0)) * size * 20,
      height: style === 'title' ? titlePitch : linePitch,
      before: index === 0 && previous?.style === 'title' ? belowTitle : 0,
      keepNext: keepsNext || (!isLast && style === 'duty'),
    });
  });
}
