import { FileChild } from 'docx';
import type { Breakdown } from '../../../../shared/model/breakdown.js';
import { attachedTable } from '../attached-table.js';
import { columnWidths } from '../../layout/column-widths.js';
import { layoutTable } from '../../layout/table-layout.js';
import { documentFrame } from '../document-frame.js';
import { wholeTwips } from '../document-metrics.js';
import { tableXml } from '../table-xml.js';

/** A breakdown as an attachment: where it stands in docx' tree, and the rows that are put there afterwards. */
export interface BreakdownTable {
  readonly landscape: boolean;
  readonly sizePt: number;
  readonly place: FileChild;
  readonly placeXml: string;
  readonly xml: string;
}

/** The breakdown's table, as wide as the 版心 of its page, below label and title of the attachment. */
export async function breakdownTable(breakdown: Breakdown, title: string, index: number): Promise<BreakdownTable> {
  const { landscape, width, footReservePt, metrics: room } = attachedTable(breakdown, title);
  // Word fills pages by itself: the last row of a page keeps the next one from standing in the reserve.
  const metrics = { ...room, footReservePt };
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
