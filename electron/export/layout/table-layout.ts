import { headingOf, type Breakdown, type BreakdownColumn, type BreakdownRow } from '../../../shared/model/breakdown.js';
import { cutRow } from './cut-row.js';
import { headingHeight, openingOfLong } from './long-heading.js';
import { paginate, type LaidGroup } from './paginate.js';
import { heightOfLines, rowHeight, roundUp, type LineMetrics } from './row-height.js';

/** What the arithmetic of a table depends on, in points. */
export interface TableMetrics extends LineMetrics {
  readonly sizePt: number;
  /** What a cell loses at its left and right together. */
  readonly cellPaddingPt: number;
  /** Higher rows are cut into several. */
  readonly maxRowPt: number;
  /** Begin a page early to keep a group whole; only where the program obeys a page break set inside a table. */
  readonly keepGroups: boolean;
  /** Room for the table under the title on the first page, and on each later page, repeated header included. */
  readonly firstPagePt: number;
  readonly pagePt: number;
  /** Kept free behind the last row, for the note. */
  readonly tailPt: number;
  /**
   * Left free at the foot of each page beside all this; given where the program fills every page by itself, so that the
   * last row of a page has to keep the next one from standing there.
   */
  readonly footReservePt?: number | undefined;
}

/** A row ready to be written. `cells` follow the columns; the group's cell is ''. */
export interface LaidRow {
  readonly row: BreakdownRow;
  readonly cells: readonly string[];
  /** The rest of a row that was too high for one; its number is text (12 续). */
  readonly continued: boolean;
  /** Height of the row, and of the band above it if there is one. */
  readonly heightPt: number;
  /** The group's heading in a row of its own over the whole width, above this row; it never stands alone. */
  readonly band?: { readonly text: string; readonly heightPt: number };
}

/** The rows of one group on one page: one merged cell. `heading` carries （续） where the group began earlier. */
export interface Segment {
  readonly heading: string;
  readonly rows: readonly LaidRow[];
}

export interface TableLayout {
  readonly columns: readonly BreakdownColumn[];
  readonly widthsPt: readonly number[];
  readonly header: { readonly cells: readonly string[]; readonly heightPt: number };
  /** Each begins on a new page. */
  readonly pages: readonly (readonly Segment[])[];
}

/** A merged cell is at most this part of a page high: so much a heading may ask of one short row. */
const highestHeading = 1 / 3;

/** Lays a breakdown out in columns of the given widths: lines, heights, pages, headings carried over. */
export function layoutTable(breakdown: Breakdown, widthsPt: readonly number[], metrics: TableMetrics): TableLayout {
  const { columns } = breakdown;
  const ems = widthsPt.map((width) => Math.max(1, (width - metrics.cellPaddingPt) / metrics.sizePt));
  const headings = columns.map((column) => headingOf(breakdown, column));
  const headerPt = rowHeight(headings, ems, metrics);
  const pagePt = metrics.pagePt - headerPt;
  const maxRowPt = Math.min(metrics.maxRowPt, pagePt);
  const groupEm = ems[columns.indexOf('group')] ?? null;
  const pages = paginate(layGroups(breakdown, ems, groupEm, Math.min(maxRowPt, pagePt * highestHeading), metrics), {
    firstPagePt: metrics.firstPagePt - headerPt,
    pagePt,
    maxRowPt,
    tailPt: metrics.tailPt,
    keepGroups: metrics.keepGroups,
    footReservePt: metrics.footReservePt,
    headingPt: (text) => (groupEm === null ? 0 : headingHeight(text, groupEm, metrics)),
    cut: (row, heightPt) => cutRow(row, heightPt, { columns, ems }, metrics),
    roundPt: (height) => roundUp(height, metrics),
  });
  return { columns, widthsPt, header: { cells: headings, heightPt: headerPt }, pages };
}

/** The groups' rows with their heights, and each heading where it is printed: in the merged cell, as a band, or both. */
function layGroups(
  { groups, columns, bands, blankForm }: Breakdown,
  ems: readonly number[],
  groupEm: number | null,
  highestPt: number,
  metrics: TableMetrics,
): LaidGroup[] {
  const wholeEm = ems.reduce((sum, em) => sum + em, 0);
  const laid = groups.map(({ heading, rows: all }): LaidGroup => {
    const least = blankForm === undefined ? 0 : heightOfLines(blankForm.rowLines, metrics);
    const rows = all.map((row) => atLeast(layRow(row, columns, ems, metrics), least));
    const opening = groupEm === null ? null : openingOfLong(heading, { em: groupEm, highestPt }, metrics);
    if (opening === null && (bands !== true || heading === '')) return { heading, rows };
    return { heading: opening ?? heading, rows: withBand(rows, heading, rowHeight([heading], [wholeEm], metrics)) };
  });
  return groupEm === null ? [{ heading: '', rows: laid.flatMap(({ rows }) => rows) }] : laid;
}

/** A row of a form leaves room to write in. */
function atLeast(row: LaidRow, heightPt: number): LaidRow {
  return row.heightPt < heightPt ? { ...row, heightPt } : row;
}

/** The first row with the band above it; for the pages the two are one. */
function withBand(rows: readonly LaidRow[], text: string, heightPt: number): LaidRow[] {
  return rows.map((row, index) =>
    index === 0 ? { ...row, heightPt: row.heightPt + heightPt, band: { text, heightPt } } : row,
  );
}

function layRow(
  row: BreakdownRow,
  columns: readonly BreakdownColumn[],
  ems: readonly number[],
  metrics: TableMetrics,
): LaidRow {
  const cells = columns.map((column) => (column === 'group' ? '' : String(row[column])));
  return { row, cells, continued: false, heightPt: rowHeight(cells, ems, metrics) };
}
