import type { LaidRow, Segment } from './table-layout.js';

/** A group that has to be brought onto pages. */
export interface LaidGroup {
  /** Text of the merged cell beside the rows. */
  readonly heading: string;
  readonly rows: readonly LaidRow[];
}

export interface PageRoom {
  /** Room for rows on the first page and on each later page. */
  readonly firstPagePt: number;
  readonly pagePt: number;
  /** Kept free behind the last row. */
  readonly tailPt: number;
  /** No row is higher. */
  readonly maxRowPt: number;
  /** Begin a page early to keep a group whole; only where the program obeys a page break set inside a table. */
  readonly keepGroups: boolean;
  /**
   * Left free at the foot of each page, on top of the room for rows; given where the program fills every page by itself
   * whatever a row says: then the last row of a page is made so high that the next one cannot stand below it.
   */
  readonly footReservePt?: number | undefined;
  /** Height that a heading needs in the merged cell. */
  readonly headingPt: (heading: string) => number;
  /** A row as the part that fits into a height and the rest; null where it need not or cannot be cut there. */
  readonly cut: (row: LaidRow, heightPt: number) => readonly [LaidRow, LaidRow] | null;
  readonly roundPt: (height: number) => number;
}

/** A group that fits on a page is not cut when that leaves at most this part of a page empty. */
const emptyAtMost = 1 / 4;
/** A row higher than this part of a page is cut where the page ends: kept whole it could leave half a page empty. */
const tallRow = 1 / 2;
/** So much of a page has to be free for a tall row to begin on it. */
const beginsAbove = 1 / 4;
/** What programs may differ in over a whole page, points. */
const rounding = 1;
const carriedOver = '（续）';

/**
 * Brings groups onto pages. A program breaks pages inside a merged block and repeats nothing, so a block must end where
 * its page ends: a group that does not fit starts on the next page if that is allowed and wastes little, otherwise it is
 * cut after the last row that fits and goes on with its heading and （续）. A row of more than half a page is cut there
 * itself, so that no page ends anywhere but between two rows.
 */
export function paginate(groups: readonly LaidGroup[], room: PageRoom): Segment[][] {
  const pages: Segment[][] = [[]];
  let free = room.firstPagePt;
  const turn = (): void => {
    pages.push([]);
    free = room.pagePt;
  };
  groups.forEach((group, groupIndex) => {
    const tailPt = groupIndex === groups.length - 1 ? room.tailPt : 0;
    const rows = [...group.rows];
    let from = 0;
    let heading = group.heading;
    while (from < rows.length) {
      const page = pages[pages.length - 1] ?? [];
      const remaining = rows.length - from;
      const headingPt = room.headingPt(heading);
      const fitting = rowsThatFit(rows, from, { headingPt, tailPt, free }, room);
      if (cutTallRow(rows, from, fitting, headingPt > free, free, page.length === 0, room)) continue;
      const nearlyFull = room.keepGroups && fitting < remaining && free <= room.pagePt * emptyAtMost;
      const fitsOnPage = (): boolean =>
        rowsThatFit(rows, from, { headingPt, tailPt, free: room.pagePt }, room) === remaining;
      if (page.length > 0 && (fitting === 0 || (nearlyFull && fitsOnPage()))) {
        turn();
        continue;
      }
      // A row that not even an empty page holds has to go somewhere.
      const count = Math.max(1, fitting);
      const placed = fillHeading(rows.slice(from, from + count), headingPt, room);
      page.push({ heading, rows: placed });
      free -= heightOf(placed);
      from += count;
      if (from >= rows.length) break;
      heading = group.heading === '' ? '' : `${group.heading}${carriedOver}`;
      turn();
    }
  });
  return room.footReservePt === undefined ? pages : holdBreaks(pages, room, room.footReservePt);
}

/** How many rows from `from` on fit into `free`, with room for the heading beside them and the tail behind the last. */
function rowsThatFit(
  rows: readonly LaidRow[],
  from: number,
  { headingPt, tailPt, free }: { readonly headingPt: number; readonly tailPt: number; readonly free: number },
  { maxRowPt }: PageRoom,
): number {
  if (headingPt > free) return 0;
  let used = 0;
  for (let index = from; index < rows.length; index++) {
    const height = rows[index]?.heightPt ?? 0;
    const tail = index === rows.length - 1 ? tailPt : 0;
    if (height > maxRowPt || used + height + tail > free) return index - from;
    used += height;
  }
  return rows.length - from;
}

/**
 * Cuts the first row that does not fit where it is tall and the page has room for its beginning. Says whether it did;
 * then the rows have to be counted again.
 */
function cutTallRow(
  rows: LaidRow[],
  from: number,
  fitting: number,
  isFull: boolean,
  free: number,
  pageIsEmpty: boolean,
  room: PageRoom,
): boolean {
  const next = rows[from + fitting];
  if (next === undefined || next.heightPt <= Math.min(room.maxRowPt, room.pagePt * tallRow) || isFull) return false;
  const left = free - heightOf(rows.slice(from, from + fitting));
  const mustBegin = pageIsEmpty && fitting === 0;
  if (left <= room.pagePt * beginsAbove && !mustBegin) return false;
  const pieces = room.cut(next, Math.min(left, room.maxRowPt));
  if (pieces === null) return false;
  rows.splice(from + fitting, 1, ...pieces);
  return true;
}

/** Makes the last row higher where the rows together are lower than the heading in the merged cell needs. */
function fillHeading(rows: readonly LaidRow[], headingPt: number, room: PageRoom): readonly LaidRow[] {
  const missing = headingPt - heightOf(rows);
  return missing <= 0 ? rows : withHigherLast(rows, missing, room);
}

/**
 * Where the first row of a page could still stand on the page before (in its foot reserve, or because a heading or the
 * note had no room there), that page's last row is made as much higher as makes it impossible.
 */
function holdBreaks(pages: readonly Segment[][], room: PageRoom, reservePt: number): Segment[][] {
  return pages.map((page, index) => {
    const next = pages[index + 1]?.[0]?.rows[0];
    const last = page[page.length - 1];
    if (next === undefined || last === undefined) return [...page];
    const used = page.reduce((sum, segment) => sum + heightOf(segment.rows), 0);
    const left = (index === 0 ? room.firstPagePt : room.pagePt) + reservePt - used;
    // A band would go alone.
    const missing = left - (next.band?.heightPt ?? next.heightPt) + rounding;
    if (missing <= 0) return [...page];
    return [...page.slice(0, -1), { ...last, rows: withHigherLast(last.rows, missing, room) }];
  });
}

function withHigherLast(rows: readonly LaidRow[], morePt: number, room: PageRoom): readonly LaidRow[] {
  const last = rows[rows.length - 1];
  return last === undefined
    ? rows
    : [...rows.slice(0, -1), { ...last, heightPt: room.roundPt(last.heightPt + morePt) }];
}

function heightOf(rows: readonly LaidRow[]): number {
  return rows.reduce((sum, row) => sum + row.heightPt, 0);
}
