import type { DispatchOrder } from '../../../shared/model/dispatch.js';
import { defaultFonts } from '../../../shared/notices/font-set.js';
import type { DispatchPaper } from '../dispatch-papers.js';
import { breakdownHtml } from './breakdown-html.js';
import { noticeHtml } from './notice-html.js';
import type { PrintDocument } from './print-document.js';

/** A paper of a dispatch as sheets, in the office's faces and look. */
export function dispatchSheets(
  paper: DispatchPaper,
  { paper: size, fonts = defaultFonts, notice: cover }: Pick<DispatchOrder, 'paper' | 'fonts' | 'notice'>,
): PrintDocument {
  if (paper.kind === 'breakdown') return breakdownHtml(paper.breakdown, { paper: size, fonts });
  const look = cover === null ? {} : { look: cover.look };
  return noticeHtml(paper.notice, { fonts, ...look, attachmentContents: paper.contents });
}
