import type { SimpleColumn, SimpleTable } from '../../../shared/model/simple-table.js';
import { landscapePage, textHeight } from '../layout/page-geometry.js';
import {
  alignmentOf,
  layoutSimple,
  simpleWidths,
  type SimpleMetrics,
  type SimpleRow,
} from '../layout/simple-layout.js';
import { simpleSize } from '../layout/simple-size.js';
import { corePropertiesXml } from '../xml/core-properties.js';
import { writeZip } from '../zip/write-zip.js';
import { documentFrame, paragraphStyles, type DocumentFrame } from './document-frame.js';
import { cellMargins, cellPitch, ruleWidthPt, tableWidth, twips, wholeTwips } from './document-metrics.js';
import { runXml } from './table-xml.js';

const paper = 'A4';

/** A plain table as .docx: A4 across, title, lead, heading row repeated, bands over the whole width, page x of y. */
export async function tableDocument(table: SimpleTable, now: Date): Promise<Uint8Array> {
  const frame = await documentFrame({ paper, sizePt: simpleSize(table) });
  return writeZip(
    [
      ...frame.constantParts,
      { name: 'word/document.xml', content: documentXml(table, frame) },
      { name: 'docProps/core.xml', content: corePropertiesXml(table.title, now) },
    ],
    now,
  );
}

function* documentXml(table: SimpleTable, frame: DocumentFrame): Generator<string> {
  const metrics = metricsOf(table);
  const total = tableWidth(paper);
  const widths = wholeTwips(simpleWidths(table, total / 20, metrics), total);
  yield frame.head;
  yield paragraph(paragraphStyles.title, table.title);
  for (const line of linesOf(table.lead)) yield paragraph(paragraphStyles.note, line);
  yield* tableXml(table, widths, metrics, frame);
  for (const line of linesOf(table.note)) yield paragraph(paragraphStyles.note, line);
  yield frame.tail;
}

function metricsOf(table: SimpleTable): SimpleMetrics {
  const sizePt = simpleSize(table);
  return {
    sizePt,
    lineHeightPt: cellPitch(sizePt),
    cellPaddingPt: (2 * cellMargins.side) / 20 + ruleWidthPt,
    rowPaddingPt: (2 * cellMargins.above) / 20 + ruleWidthPt,
    heightStepPt: ruleWidthPt,
    spareLines: false,
    minRowPt: table.largeType ? 2.5 * cellPitch(sizePt) : 0,
    maxRowPt: null,
  };
}

function* tableXml(
  table: SimpleTable,
  widthsPt: readonly number[],
  metrics: SimpleMetrics,
  frame: DocumentFrame,
): Generator<string> {
  const layout = layoutSimple(table, widthsPt, metrics);
  const widths = widthsPt.map(twips);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = frame.tableProperties.replace('<w:tblPr>', `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>`);
  yield `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>`;
  const headings = table.columns.map(({ heading }, index) => cell(heading, widths[index] ?? 0, paragraphStyles.header));
  yield row(headings.join(''), layout.headerPt, { whole: true, header: true });
  const halfPage = textHeight(landscapePage(paper)) / 2;
  for (const laid of layout.rows) {
    const cells = laid.band ? bandCell(laid, total, widths.length) : bodyCells(laid, table.columns, widths);
    // A row higher than half a page may run over the page's end: kept whole it would leave half a page empty.
    yield row(cells, laid.heightPt, { whole: laid.heightPt <= halfPage, header: false });
  }
  yield '</w:tbl>';
}

function bodyCells({ cells }: SimpleRow, columns: readonly SimpleColumn[], widths: readonly number[]): string {
  return columns
    .map((column, index) => cell(cells[index] ?? '', widths[index] ?? 0, paragraphStyles[alignmentOf(column)]))
    .join('');
}

function bandCell({ cells }: SimpleRow, total: number, columns: number): string {
  return cell(cells[0] ?? '', total, paragraphStyles.header, `<w:gridSpan w:val="${columns}"/>`);
}

function cell(text: string, width: number, style: string, span = ''): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}<w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraph(style, text)}</w:tc>`
  );
}

function row(cells: string, heightPt: number, { whole, header }: { whole: boolean; header: boolean }): string {
  const height = `<w:trHeight w:val="${twips(whole ? heightPt : 0)}" w:hRule="atLeast"/>`;
  const properties = `${whole ? '<w:cantSplit/>' : ''}${height}${header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

function paragraph(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runXml(text)}</w:p>`;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
