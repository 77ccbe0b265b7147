import type { Breakdown } from '../model/breakdown.js';
import type { Attached, Notice } from '../model/notice.js';
import { breakdownText } from '../review/breakdown-text.js';
import { opinionFormTable } from './opinion-form-table.js';

/** What is printed under an attachment's title: running text by the rules of the body, or a finished table. */
export type AttachmentContent =
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown };

/** A breakdown behind a notice: a table stays one, 清单式 and 文内括注式 become the attachment's text. */
export function breakdownContent(breakdown: Breakdown): AttachmentContent {
  if ((breakdown.form ?? 'table') === 'table') return { kind: 'breakdown', breakdown };
  // The attachment has a title of its own, and the notice its 密级.
  const lines = breakdownText(breakdown).filter(({ style }) => style !== 'mark' && style !== 'title');
  return { kind: 'text', paragraphs: lines.map(({ text }) => text) };
}

/**
 * The contents of a notice's attachments in their order, as the clerk chose for each (`attached`); null where she lays the
 * paper behind herself.
 */
export function attachmentContents(
  notice: Pick<Notice, 'attachments'>,
  attached: readonly Attached[],
  make: { readonly breakdown: () => Breakdown; readonly text: () => readonly string[] },
): (AttachmentContent | null)[] {
  return notice.attachments.map((_, index) => {
    const what = attached[index] ?? 'none';
    if (what === 'none') return null;
    if (what === 'opinionForm') return { kind: 'breakdown', breakdown: opinionFormTable() };
    return what === 'breakdown' ? breakdownContent(make.breakdown()) : { kind: 'text', paragraphs: make.text() };
  });
}
