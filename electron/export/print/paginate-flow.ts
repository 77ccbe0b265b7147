import { paginate } from '../../../shared/notices/paginate.js';
import { twipPoints, type FlowLine } from './flow-line.js';

/** Lines of one page, with what of their blanks above is left. */
export interface FlowPage {
  readonly html: string;
  /** Twips used from the upper edge of the 版心. */
  readonly used: number;
}

/** Lines on pages of `height` twips, the first of `firstHeight`. */
export function paginateFlow(lines: readonly FlowLine[], height: number, firstHeight = height): FlowPage[] {
  return paginate(lines, (page) => (page === 0 ? firstHeight : height)).map(({ lines: placed, used }) => ({
    html: placed.map(({ line, before }) => gap(before) + line.html).join(''),
    used,
  }));
}

function gap(before: number): string {
  return before === 0 ? '' : `<div style="height:${twipPoints(before)}"></div>`;
}
