import type { NoticeOrder } from '../../shared/ipc/paper-orders.js';
import { attachedBreakdown } from '../../shared/notices/attached-breakdown.js';
import { planParagraphs } from '../../shared/notices/plan-paragraphs.js';
import { noticeHtml } from './print/notice-html.js';
import type { PrintDocument } from './print/print-document.js';
import type { AttachmentContent } from './word/notice/notice-attachments.js';
import { noticeDocument } from './word/notice/notice-document.js';

/** The notice as .docx; `now` is the time written into the file. */
export function noticeWord(order: NoticeOrder, now: Date): Promise<Uint8Array> {
  const { notice, fonts, boldHeadings, preprintedMarkEndMm } = order;
  return noticeDocument(notice, {
    now,
    fonts,
    boldHeadings,
    ...(preprintedMarkEndMm === null ? {} : { preprintedMarkEndMm }),
    attachmentContents: contentsOf(order),
  });
}

/** The notice as sheets for print and PDF. */
export function noticePaper(order: NoticeOrder): PrintDocument {
  const { notice, fonts, boldHeadings, preprintedMarkEndMm } = order;
  return noticeHtml(notice, { fonts, boldHeadings, preprintedMarkEndMm, attachmentContents: contentsOf(order) });
}

function contentsOf({ notice, attached, snapshot }: NoticeOrder): (AttachmentContent | null)[] {
  return notice.attachments.map((_, index) => {
    const what = attached[index] ?? 'none';
    if (what === 'none' || snapshot === null) return null;
    if (what === 'breakdown') return { kind: 'breakdown', breakdown: attachedBreakdown(snapshot) };
    return { kind: 'text', paragraphs: planParagraphs(snapshot.source) };
  });
}
