import type { LaidRow, Segment } from './table-layout.js';

/** A group that has to be brought onto pages. */
export interface LaidGroup {
  readonly heading: string;
  readonly rows: readonly LaidRow[];
}

export interface PageRoom {
  /** Room for rows on the first page and on each later page. */
  readonly firstPagePt: number;
  readonly pagePt: number;
  /** Kept free behind the last row. */
  readonly tailPt: number;
  /** Rows higher than half a page run over the page's end by themselves. */
  readonly flowing: boolean;
  /** Begin a page early to keep a group whole; only where the program obeys a page break set inside a table. */
  readonly keepGroups: boolean;
  /** Height that a heading needs in the merged cell. */
  readonly headingPt: (heading: string) => number;
  readonly roundPt: (height: number) => number;
}

/** A group that fits on a page is not cut when that leaves at most this part of a page empty. */
const emptyAtMost = 1 / 4;
const carriedOver = '（续）';

/**
 * Brings groups onto pages. A program breaks pages inside a merged block and repeats nothing, so a block must end where
 * its page ends: a group that does not fit starts on the next page if that is allowed and wastes little, otherwise it is
 * cut after the last row that fits and goes on with its heading and （续）.
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
    let from = 0;
    let heading = group.heading;
    while (from < group.rows.length) {
      const page = pages[pages.length - 1] ?? [];
      const remaining = group.rows.length - from;
      const fitting = rowsThatFit(group.rows, from, room.headingPt(heading), free, tailPt, room);
      const nearlyFull = room.keepGroups && fitting < remaining && free <= room.pagePt * emptyAtMost;
      const fitsOnPage = (): boolean =>
        rowsThatFit(group.rows, from, room.headingPt(heading), room.pagePt, tailPt, room) === remaining;
      if (page.length > 0 && (fitting === 0 || (nearlyFull && fitsOnPage()))) {
        turn();
        continue;
      }
      // A row higher than an empty page has to go somewhere.
      const count = Math.max(1, fitting);
      const rows = fillHeading(group.rows.slice(from, from + count), heading, room);
      page.push({ heading, rows });
      const left = free - heightOf(rows);
      from += count;
      if (from < group.rows.length) heading = group.heading === '' ? '' : `${group.heading}${carriedOver}`;
      // A row that ran over went on from page to page by itself.
      if (left < 0) free = room.pagePt - (-left % room.pagePt);
      else if (from < group.rows.length) turn();
      else free = left;
    }
  });
  return pages;
}

/** How many rows from `from` on fit into `free`, with room for the heading beside them and the tail behind the last. */
function rowsThatFit(
  rows: readonly LaidRow[],
  from: number,
  headingPt: number,
  free: number,
  tailPt: number,
  room: PageRoom,
): number {
  if (headingPt > free) return 0;
  let used = 0;
  for (let index = from; index < rows.length; index++) {
    const height = rows[index]?.heightPt ?? 0;
    const tail = index === rows.length - 1 ? tailPt : 0;
    const flows = room.flowing && height > room.pagePt / 2 && free - used > room.pagePt / 4;
    if (!flows && used + height + tail > free) return index - from;
    used += height;
    if (flows && used > free) return index + 1 - from;
  }
  return rows.length - from;
}

/** Makes the last row higher where the rows together are lower than the heading in the merged cell needs. */
function fillHeading(rows: readonly LaidRow[], heading: string, room: PageRoom): readonly LaidRow[] {
  const missing = room.headingPt(heading) - heightOf(rows);
  const last = rows[rows.length - 1];
  if (missing <= 0 || last === undefined) return rows;
  return [...rows.slice(0, -1), { ...last, heightPt: room.roundPt(last.heightPt + missing) }];
}

function heightOf(rows: readonly LaidRow[]): number {
  return rows.reduce((sum, row) => sum + row.heightPt, 0);
}
