import type { FlowLine } from './flow-line.js';

/** Lines of one page, with what of their blanks above is left. */
export interface FlowPage {
  readonly html: string;
  /** Twips used from the upper edge of the 版心. */
  readonly used: number;
}

/**
 * Brings lines onto pages of `height` twips as Word does: lines that keep together go over together unless they are
 * higher than a page; a blank above falls away where the text turned over.
 */
export function paginateFlow(
  lines: readonly FlowLine[],
  height: number,
  margin: (twips: number) => string,
): FlowPage[] {
  const pages: { html: string; used: number }[] = [{ html: '', used: 0 }];
  const last = () => pages[pages.length - 1] as { html: string; used: number };
  for (const group of keptTogether(lines)) {
    const whole = group.reduce((sum, line) => sum + line.before + line.height, 0);
    const onEmpty = whole - (group[0]?.before ?? 0);
    if (last().used > 0 && last().used + whole > height && onEmpty <= height) pages.push({ html: '', used: 0 });
    for (const line of group) {
      if (last().used > 0 && last().used + line.before + line.height > height) pages.push({ html: '', used: 0 });
      const isTurned = pages.length > 1 && last().used === 0;
      const before = isTurned ? 0 : line.before;
      last().html += (before === 0 ? '' : `<div style="height:${margin(before)}"></div>`) + line.html;
      last().used += before + line.height;
    }
  }
  return pages;
}

/** Runs of lines that stay on one page. */
function keptTogether(lines: readonly FlowLine[]): FlowLine[][] {
  const groups: FlowLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (open) groups[groups.length - 1]?.push(line);
    else groups.push([line]);
    open = line.keepNext;
  }
  return groups;
}
