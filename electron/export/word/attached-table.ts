import type { Breakdown } from '../../../shared/model/breakdown.js';
import { landscapePage, linePitch, page, titlePitch } from '../../../shared/notices/page-geometry.js';
import { titleLines } from '../../../shared/notices/title-lines.js';
import { documentMetrics } from './document-metrics.js';

/** Blank between an attachment's title and its table, twips. */
export const aboveTable = 240;
/** Up to five columns stand upright, more lie across. */
const mostUprightColumns = 5;
/** Kept free at the foot of a page for the last, tiny paragraph and rounding, points. */
const footReservePt = 6;

/** The room of a breakdown's table behind a notice, the same in Word and on sheets: as wide as the 版心 of its page. */
export function attachedTable(breakdown: Breakdown, title: string) {
  const landscape = breakdown.columns.length > mostUprightColumns;
  const width = landscape ? page.height - landscapePage.left - landscapePage.right : page.textWidth;
  const height = landscape ? page.width - landscapePage.top - landscapePage.bottom : page.textHeight;
  const pagePt = height / 20 - footReservePt;
  /** Label and title of the attachment and the blank below them. */
  const abovePt = (2 * linePitch + titleLines(title).length * titlePitch + aboveTable) / 20;
  return {
    landscape,
    /** Of the 版心, twips. */
    width,
    height,
    abovePt,
    footReservePt,
    metrics: {
      ...documentMetrics(breakdown, 'A4'),
      pagePt,
      firstPagePt: pagePt - abovePt,
      tailPt: 0,
      maxRowPt: pagePt / 2,
    },
  };
}
