import type { Breakdown, Paper } from '../../../shared/model/breakdown.js';
import { defaultFonts, type FontSet } from '../../../shared/notices/font-set.js';
import { columnWidths } from '../layout/column-widths.js';
import { breakdownPage, textWidth, type PageGeometry } from '../layout/page-geometry.js';
import { layoutTable } from '../layout/table-layout.js';
import {
  cellPitch,
  documentMetrics,
  markType,
  noteSpaceBefore,
  subtitleType,
  tableWidth,
  titleType,
  wholeTwips,
} from '../word/document-metrics.js';
import { breakdownTextHtml } from './breakdown-text-html.js';
import { faceStack } from './face-stack.js';
import { points, printDocument, type PrintDocument } from './print-document.js';
import { lines, tableCss, tablePages, type TableLook } from './table-html.js';

export interface BreakdownPrintOptions {
  readonly paper: Paper;
  readonly fonts?: FontSet;
}

/** 10 pt, as in the Word file. */
const pageNumberPt = 10;

/**
 * 任务分解表 as sheets for print and PDF: the same columns, row heights and page ends as the Word file, because both are
 * laid out by the same arithmetic.
 */
export function breakdownHtml(breakdown: Breakdown, options: BreakdownPrintOptions): PrintDocument {
  const { paper, fonts = defaultFonts } = options;
  if (breakdown.form === 'list' || breakdown.form === 'inline') return breakdownTextHtml(breakdown, { paper, fonts });
  const sheet = breakdownPage(paper, breakdown.orientation);
  const width = textWidth(sheet);
  const metrics = documentMetrics(breakdown, paper);
  const total = tableWidth(paper, breakdown.orientation);
  const widths = wholeTwips(columnWidths(breakdown, total / 20, metrics), total);
  const layout = layoutTable(breakdown, widths, metrics);
  const look: TableLook = {
    sizePt: metrics.sizePt,
    cellPaddingPt: metrics.cellPaddingPt,
    bodyFace: faceStack('body', fonts),
    headerFace: faceStack('firstLevel', fonts),
  };
  const tables = tablePages(layout, look);
  const top = heading(breakdown, width);
  const note = breakdown.note === '' ? '' : `<p class="note">${lines(breakdown.note, width / metrics.sizePt)}</p>`;
  const pages = tables.map((table, index) => {
    const isLast = index === tables.length - 1;
    const content = `${index === 0 ? top : ''}${table}${isLast ? note : ''}`;
    return `<div class="area">${content}</div>${pageOfPages(index, tables.length)}`;
  });
  return {
    html: printDocument({ title: breakdown.title, sheet, css: sheetCss(sheet, look, fonts), pages }),
    pageCount: pages.length,
    turnedPages: [],
    landscape: breakdown.orientation !== 'portrait',
    paper,
  };
}

/** 第 x 页 共 y 页 at the foot of a sheet. */
export function pageOfPages(index: number, count: number): string {
  return `<p class="number">第 ${index + 1} 页 共 ${count} 页</p>`;
}

/** Style of the page number, `bottom` points above the paper's edge. */
export function pageOfPagesCss(bottom: number, fonts: FontSet): string {
  const font = `${points(pageNumberPt)}/16pt ${faceStack('pageNumber', fonts)}`;
  return `.number{position:absolute;left:0;right:0;bottom:${points(bottom)};text-align:center;font:${font}}`;
}

function sheetCss(sheet: PageGeometry, look: TableLook, fonts: FontSet): string {
  const { margins } = sheet;
  const type = (
    { size, pitch, after }: typeof titleType | typeof subtitleType | typeof markType,
    face: string,
  ): string => `font:${points(size)}/${points(pitch)} ${face};padding-bottom:${points(after)}`;
  return [
    tableCss(look, '.area'),
    `.area{position:absolute;left:${points(margins.left)};top:${points(margins.top)};width:${points(textWidth(sheet))}}`,
    `h1{text-align:center;${type(titleType, faceStack('title', fonts))}}`,
    `.mark{${type(markType, look.headerFace)}}`,
    `.subtitle{text-align:center;${type(subtitleType, look.bodyFace)}}`,
    `.note{font:${points(look.sizePt)}/${points(cellPitch(look.sizePt))} ${look.bodyFace};padding-top:${points(noteSpaceBefore)}}`,
    pageOfPagesCss(margins.footer, fonts),
  ].join('\n');
}

function heading({ title, subtitle, mark = '' }: Breakdown, width: number): string {
  const line = (words: string, name: string, size: number): string =>
    words === '' ? '' : `<p class="${name}">${lines(words, width / size)}</p>`;
  return (
    line(mark, 'mark', markType.size) +
    `<h1>${lines(title, width / titleType.size)}</h1>` +
    line(subtitle, 'subtitle', subtitleType.size)
  );
}
