import type { NoticeOrder } from '../../shared/ipc/paper-orders.js';
import { attachedBreakdown } from '../../shared/notices/attached-breakdown.js';
import { attachmentContents, type AttachmentContent } from '../../shared/notices/attachment-content.js';
import { planParagraphs } from '../../shared/notices/plan-paragraphs.js';
import { noticeHtml } from './print/notice-html.js';
import type { PrintDocument } from './print/print-document.js';
import { noticeDocument } from './word/notice/notice-document.js';

/** The notice as .docx; `now` is the time written into the file. */
export function noticeWord(order: NoticeOrder, now: Date): Promise<Uint8Array> {
  const { notice, fonts, look } = order;
  return noticeDocument(notice, { now, fonts, look, attachmentContents: contentsOf(order) });
}

/** The notice as sheets for print and PDF. */
export function noticePaper(order: NoticeOrder): PrintDocument {
  const { notice, fonts, look } = order;
  return noticeHtml(notice, { fonts, look, attachmentContents: contentsOf(order) });
}

function contentsOf({ notice, attached, layout, snapshot }: NoticeOrder): (AttachmentContent | null)[] {
  if (snapshot === null) return [];
  return attachmentContents(notice, attached, {
    breakdown: () => attachedBreakdown(snapshot, layout),
    text: () => planParagraphs(snapshot.source),
  });
}
