import type { BreakdownColumn } from '../../../shared/model/breakdown.js';
import { columnRules } from '../layout/column-rules.js';
import type { LaidRow, TableLayout } from '../layout/table-layout.js';
import { escapeXml } from '../xml/escape-xml.js';
import { paragraphStyles, type DocumentFrame } from './document-frame.js';
import { twips } from './document-metrics.js';

/** What is the same in every cell of a column, written once. */
interface ColumnXml {
  readonly column: BreakdownColumn;
  readonly width: string;
  readonly paragraph: string;
}

/**
 * The table as WordprocessingML: absolute widths, heading row repeated, the group's cell merged over its rows on a page.
 * Where a computed page ends the merge ends too, and the next row is told to begin a page (Word obeys; LibreOffice does
 * not, but the layout leaves the row no room on the page before).
 */
export function* tableXml(layout: TableLayout, frame: DocumentFrame): Generator<string> {
  const widths = layout.widthsPt.map(twips);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = layout.columns.map((column, index) => columnXml(column, widths[index] ?? 0));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = frame.tableProperties.replace('<w:tblPr>', `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>`);
  yield `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>`;
  yield headerRow(layout, columns);
  for (const { row, whole, heading, beginsPage } of placedRows(layout)) {
    if (row.band) yield bandRow(row.band, total, columns.length, beginsPage);
    yield bodyRow(row, columns, { whole, heading, beginsPage: beginsPage && !row.band });
  }
  yield '</w:tbl>';
}

interface PlacedRow {
  readonly row: LaidRow;
  /** false: the row runs on over the end of its page. */
  readonly whole: boolean;
  /** Text of the merged cell that begins here; null in the rows that it goes on through. */
  readonly heading: string | null;
  readonly beginsPage: boolean;
}

/**
 * The rows in their places. A row that the layout cut at the ends of pages is one row again: Word cuts it there itself, and
 * the clerk has a task in one cell.
 */
function* placedRows({ pages }: TableLayout): Generator<PlacedRow> {
  let open = null as PlacedRow | null;
  for (const [index, page] of pages.entries()) {
    for (const [nth, { heading, rows }] of page.entries()) {
      for (const [place, row] of rows.entries()) {
        if (row.continued && open !== null) {
          open = { ...open, row: joined(open.row, row), whole: false };
          continue;
        }
        if (open !== null) yield open;
        // Behind the rest of a cut row the merge that began with that row goes on.
        const isFirst = place === 0;
        open = { row, whole: true, heading: isFirst ? heading : null, beginsPage: isFirst && nth === 0 && index > 0 };
      }
    }
  }
  if (open !== null) yield open;
}

/** A cut row and its rest; the rest's number (12 续) falls away. */
function joined(row: LaidRow, rest: LaidRow): LaidRow {
  const cells = row.cells.map((text, index) =>
    rest.cells[index]?.endsWith('\n续') ? text : text + (rest.cells[index] ?? ''),
  );
  return { ...row, cells };
}

/** Runs of one text: line ends become breaks, tabs tabs. */
export function runXml(text: string): string {
  if (text === '') return '';
  const pieces = escapeXml(text).split(/([\n\t])/);
  const content = pieces.map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
  });
  return `<w:r>${content.join('')}</w:r>`;
}

function columnXml(column: BreakdownColumn, width: number): ColumnXml {
  const style = column === 'group' ? paragraphStyles.group : paragraphStyles[columnRules[column].align];
  return { column, width: `<w:tcW w:w="${width}" w:type="dxa"/>`, paragraph: `<w:pStyle w:val="${style}"/>` };
}

function headerRow({ header }: TableLayout, columns: readonly ColumnXml[]): string {
  const cells = columns.map(
    ({ width }, index) =>
      `<w:tc><w:tcPr>${width}<w:vAlign w:val="center"/></w:tcPr>` +
      `<w:p><w:pPr><w:pStyle w:val="${paragraphStyles.header}"/></w:pPr>${runXml(header.cells[index] ?? '')}</w:p></w:tc>`,
  );
  const height = `<w:trHeight w:val="${twips(header.heightPt)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}<w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** A group's heading over the whole width; it stays with the row below it. */
function bandRow(
  { text, heightPt }: NonNullable<LaidRow['band']>,
  total: number,
  columns: number,
  newPage: boolean,
): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(heightPt)}" w:hRule="atLeast"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${total}" w:type="dxa"/>${span}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${paragraphStyles.band}"/><w:keepNext/>${newPage ? '<w:pageBreakBefore/>' : ''}</w:pPr>` +
    `${runXml(text)}</w:p></w:tc></w:tr>`
  );
}

function bodyRow(
  laid: LaidRow,
  columns: readonly ColumnXml[],
  { whole, heading, beginsPage }: Omit<PlacedRow, 'row'>,
): string {
  let cells = '';
  for (let index = 0; index < columns.length; index++) {
    const { column, width, paragraph } = columns[index] as ColumnXml;
    const isGroup = column === 'group';
    const merge = !isGroup ? '' : heading === null ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
    const newPage = beginsPage && index === 0 ? '<w:pageBreakBefore/>' : '';
    const text = isGroup ? (heading ?? '') : (laid.cells[index] ?? '');
    cells +=
      `<w:tc><w:tcPr>${width}${merge}<w:vAlign w:val="center"/></w:tcPr>` +
      `<w:p><w:pPr>${paragraph}${newPage}</w:pPr>${runXml(text)}</w:p></w:tc>`;
  }
  const ownPt = laid.heightPt - (laid.band?.heightPt ?? 0);
  if (!whole) return `<w:tr>${cells}</w:tr>`;
  const height = `<w:trHeight w:val="${twips(ownPt)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells}</w:tr>`;
}
