import { FileChild } from 'docx';
import type { Breakdown } from '../../../../shared/model/breakdown.js';
import { landscapePage, linePitch, page, titlePitch } from '../../../../shared/notices/page-geometry.js';
import { titleLines } from '../../../../shared/notices/title-lines.js';
import { columnWidths } from '../../layout/column-widths.js';
import { layoutTable } from '../../layout/table-layout.js';
import { documentFrame } from '../document-frame.js';
import { documentMetrics, wholeTwips } from '../document-metrics.js';
import { tableXml } from '../table-xml.js';

/** A breakdown as an attachment: where it stands in docx' tree, and the rows that are put there afterwards. */
export interface BreakdownTable {
  readonly landscape: boolean;
  readonly sizePt: number;
  readonly place: FileChild;
  readonly placeXml: string;
  readonly xml: string;
}

/** Up to five columns stand upright, more lie across. */
const mostUprightColumns = 5;
/** Blank between the title and the table, twips. */
export const aboveTable = 240;
/** Kept free at the foot of a page for the last, tiny paragraph and rounding, points. */
const footReservePt = 6;

/** The breakdown's table, as wide as the 版心 of its page, below label and title of the attachment. */
export async function breakdownTable(breakdown: Breakdown, title: string, index: number): Promise<BreakdownTable> {
  const landscape = breakdown.columns.length > mostUprightColumns;
  const width = landscape ? page.height - landscapePage.left - landscapePage.right : page.textWidth;
  const height = landscape ? page.width - landscapePage.top - landscapePage.bottom : page.textHeight;
  const pagePt = height / 20 - footReservePt;
  const abovePt = (2 * linePitch + titleLines(title).length * titlePitch + aboveTable) / 20;
  const metrics = {
    ...documentMetrics(breakdown, 'A4'),
    pagePt,
    firstPagePt: pagePt - abovePt,
    tailPt: 0,
    // As in the PDF of the notice.
    maxRowPt: pagePt / 2,
    footReservePt,
  };
  const { sizePt } = metrics;
  const widths = wholeTwips(columnWidths(breakdown, width / 20, metrics), width);
  const layout = layoutTable(breakdown, widths, metrics);
  const xml = [...tableXml(layout, await documentFrame({ paper: 'A4', sizePt }))].join('');
  const name = `w:breakdownTable${index}`;
  return { landscape, sizePt, place: new FileChild(name), placeXml: `<${name}/>`, xml };
}

/** document.xml with each table in its place: docx' own objects for thousands of rows would take seconds and gigabytes. */
export function withTables(documentXml: string, tables: readonly BreakdownTable[]): string {
  return tables.reduce((xml, table) => xml.replace(table.placeXml, () => table.xml), documentXml);
}
