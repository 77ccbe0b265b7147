/** A line on its way to a page. Lengths in twips. */
export interface PagedLine {
  readonly height: number;
  /** Blank above; falls away at the top of a page that the text turned over to. */
  readonly before: number;
  /** Stays on a page with the next line. */
  readonly keepNext: boolean;
}

/** A page: its lines, each with what is left of the blank above it, and the height used from the 版心's upper edge. */
export interface LinePage<Line extends PagedLine> {
  readonly lines: readonly { readonly line: Line; readonly before: number }[];
  readonly used: number;
}

/**
 * Brings lines onto pages as Word does: lines that keep together go over together unless they are higher than a page; a
 * blank above falls away where the text turned over. `heightOf` is the height of a page by its index.
 */
export function paginate<Line extends PagedLine>(
  lines: readonly Line[],
  heightOf: (page: number) => number,
): LinePage<Line>[] {
  const pages: { lines: { line: Line; before: number }[]; used: number }[] = [{ lines: [], used: 0 }];
  const last = () => pages[pages.length - 1] as (typeof pages)[number];
  const turnOver = (): void => void pages.push({ lines: [], used: 0 });
  const overflows = (more: number): boolean => last().used > 0 && last().used + more > heightOf(pages.length - 1);
  for (const group of keptTogether(lines)) {
    const whole = group.reduce((sum, line) => sum + line.before + line.height, 0);
    const onEmpty = whole - (group[0]?.before ?? 0);
    if (overflows(whole) && onEmpty <= heightOf(pages.length)) turnOver();
    for (const line of group) {
      if (overflows(line.before + line.height)) turnOver();
      const before = pages.length > 1 && last().used === 0 ? 0 : line.before;
      last().lines.push({ line, before });
      last().used += before + line.height;
    }
  }
  return pages;
}

/** Runs of lines that stay on one page. */
function keptTogether<Line extends PagedLine>(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (open) groups[groups.length - 1]?.push(line);
    else groups.push([line]);
    open = line.keepNext;
  }
  return groups;
}
