import { headingOf, type Breakdown, type BreakdownColumn, type BreakdownRow } from '../../../shared/model/breakdown.js';
import { paginate } from './paginate.js';
import { heightOfLines, linesNeeded, rowHeight, roundUp, type LineMetrics } from './row-height.js';
import { lineStarts } from './wrap-text.js';

/** What the arithmetic of a table depends on, in points. */
export interface TableMetrics extends LineMetrics {
  readonly sizePt: number;
  /** What a cell loses at its left and right together. */
  readonly cellPaddingPt: number;
  /** Higher rows are cut into several; null where a row may run over a page's end by itself. */
  readonly maxRowPt: number | null;
  /** Begin a page early to keep a group whole; only where the program obeys a page break set inside a table. */
  readonly keepGroups: boolean;
  /** Room for the table under the title on the first page, and on each later page, repeated header included. */
  readonly firstPagePt: number;
  readonly pagePt: number;
  /** Kept free behind the last row, for the note. */
  readonly tailPt: number;
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

/** Lays a breakdown out in columns of the given widths: lines, heights, pages, headings carried over. */
export function layoutTable(breakdown: Breakdown, widthsPt: readonly number[], metrics: TableMetrics): TableLayout {
  const { columns } = breakdown;
  const ems = widthsPt.map((width) => Math.max(1, (width - metrics.cellPaddingPt) / metrics.sizePt));
  const headings = columns.map((column) => headingOf(breakdown, column));
  const headerPt = rowHeight(headings, ems, metrics);
  const groupAt = columns.indexOf('group');
  const groupEm = ems[groupAt] ?? 1;
  const wholeEm = ems.reduce((sum, em) => sum + em, 0);
  const grouped = breakdown.groups.map((group) => {
    const rows = group.rows.flatMap((row) => layRow(row, columns, ems, metrics));
    if (breakdown.bands !== true || group.heading === '') return { heading: group.heading, rows };
    return {
      heading: group.heading,
      rows: withBand(rows, group.heading, rowHeight([group.heading], [wholeEm], metrics)),
    };
  });
  const pages = paginate(groupAt < 0 ? [{ heading: '', rows: grouped.flatMap((group) => group.rows) }] : grouped, {
    firstPagePt: metrics.firstPagePt - headerPt,
    pagePt: metrics.pagePt - headerPt,
    tailPt: metrics.tailPt,
    flowing: metrics.maxRowPt === null,
    keepGroups: metrics.keepGroups,
    headingPt: (text) => (groupAt < 0 ? 0 : heightOfLines(linesNeeded(text, groupEm, metrics), metrics)),
    roundPt: (height) => roundUp(height, metrics),
  });
  return { columns, widthsPt, header: { cells: headings, heightPt: headerPt }, pages };
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
): LaidRow[] {
  const cells = columns.map((column) => (column === 'group' ? '' : String(row[column])));
  const heightPt = rowHeight(cells, ems, metrics);
  if (metrics.maxRowPt === null || heightPt <= metrics.maxRowPt) return [{ row, cells, continued: false, heightPt }];
  return splitRow(row, columns, cells, ems, metrics, metrics.maxRowPt);
}

/** Cuts a row that is too high for one into several, each cell at the ends of its lines. */
function splitRow(
  row: BreakdownRow,
  columns: readonly BreakdownColumn[],
  cells: readonly string[],
  ems: readonly number[],
  metrics: TableMetrics,
  maxRowPt: number,
): LaidRow[] {
  const spare = metrics.spareLines ? 1 : 0;
  // Half as high as allowed, so that the first piece finds room on the page that the rows before it left half empty.
  const perPiece = Math.max(1, Math.floor((maxRowPt / 2 - metrics.rowPaddingPt) / metrics.lineHeightPt) - spare);
  const pieces = cells.map((text, index) => cutLines(text, ems[index] ?? 1, perPiece));
  const count = Math.max(...pieces.map((list) => list.length));
  return Array.from({ length: count }, (_, piece) => {
    const texts = pieces.map((list) => list[piece] ?? '');
    const numbered = texts.map((text, index) =>
      piece > 0 && columns[index] === 'number' ? `${row.number}\n续` : text,
    );
    return { row, cells: numbered, continued: piece > 0, heightPt: rowHeight(numbered, ems, metrics) };
  });
}

/** The text in pieces of at most `perPiece` lines. */
export function cutLines(text: string, em: number, perPiece: number): string[] {
  const starts = lineStarts(text, em);
  const cuts = starts.filter((_, line) => line % perPiece === 0);
  return cuts.map((start, index) => text.slice(start, cuts[index + 1] ?? text.length).replace(/\n$/, ''));
}
