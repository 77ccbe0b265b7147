import type { Breakdown, Paper } from '../../../shared/model/breakdown.js';
import { defaultFonts, type FontSet } from '../../../shared/notices/font-set.js';
import { columnWidths } from '../layout/column-widths.js';
import { landscapePage, textWidth } from '../layout/page-geometry.js';
import { layoutTable } from '../layout/table-layout.js';
import { cellPitch, documentMetrics, noteSpaceBefore, subtitleType, titleType } from '../word/document-metrics.js';
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
 * laid out by the same arithmetic. A row higher than half a page is cut into several, where Word lets it run over.
 */
export function breakdownHtml(
  breakdown: Breakdown,
  { paper, fonts = defaultFonts }: BreakdownPrintOptions,
): PrintDocument {
  const sheet = landscapePage(paper);
  const width = textWidth(sheet);
  const metrics = documentMetrics(breakdown, paper);
  const layout = layoutTable(breakdown, columnWidths(breakdown, width, metrics), {
    ...metrics,
    maxRowPt: metrics.pagePt / 2,
  });
  const look: TableLook = {
    sizePt: metrics.sizePt,
    cellPaddingPt: metrics.cellPaddingPt,
    bodyFace: faceStack('body', fonts),
    headerFace: faceStack('firstLevel', fonts),
  };
  const tables = tablePages(layout, look);
  const titled = heading(breakdown, width);
  const pages = tables.map((table, index) => {
    const isLast = index === tables.length - 1;
    const note =
      isLast && breakdown.note !== '' ? `<p class="note">${lines(breakdown.note, width / metrics.sizePt)}</p>` : '';
    const number = `<p class="number">第 ${index + 1} 页 共 ${tables.length} 页</p>`;
    return `<div class="area">${index === 0 ? titled : ''}${table}${note}</div>${number}`;
  });
  const { margins } = sheet;
  const css = [
    tableCss(look, '.area'),
    `.area{position:absolute;left:${points(margins.left)};top:${points(margins.top)};width:${points(width)}}`,
    `h1{font:${points(titleType.size)}/${points(titleType.pitch)} ${faceStack('title', fonts)};text-align:center;padding-bottom:${points(titleType.after)}}`,
    `.subtitle{font:${points(subtitleType.size)}/${points(subtitleType.pitch)} ${look.bodyFace};text-align:center;padding-bottom:${points(subtitleType.after)}}`,
    `.note{font:${points(metrics.sizePt)}/${points(cellPitch(metrics.sizePt))} ${look.bodyFace};padding-top:${points(noteSpaceBefore)}}`,
    `.number{position:absolute;left:0;right:0;bottom:${points(margins.footer)};text-align:center;font:${points(pageNumberPt)}/16pt ${faceStack('pageNumber', fonts)}}`,
  ].join('\n');
  return {
    html: printDocument({ title: breakdown.title, sheet, css, pages }),
    pageCount: pages.length,
    turnedPages: [],
    landscape: true,
  };
}

function heading({ title, subtitle }: Breakdown, width: number): string {
  const under = subtitle === '' ? '' : `<p class="subtitle">${lines(subtitle, width / subtitleType.size)}</p>`;
  return `<h1>${lines(title, width / titleType.size)}</h1>${under}`;
}
