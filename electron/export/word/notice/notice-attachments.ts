import { AlignmentType, type FileChild } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { AttachmentContent } from '../../../../shared/notices/attachment-content.js';
import { attachmentLabel, attachmentName } from '../../../../shared/notices/attachment-list.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import { linePitch } from '../../../../shared/notices/page-geometry.js';
import { aboveTable } from '../attached-table.js';
import { breakdownTable, type BreakdownTable } from './breakdown-table.js';
import { bodyParagraphs, titleParagraph } from './notice-body.js';
import { gridParagraph, spacer, textRun } from './notice-text.js';

/** An attachment with its place among the others, its table made. */
export interface PlacedAttachment {
  readonly title: string;
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly table: BreakdownTable | null;
}

/** The notice's attachments with their contents (null: only label and title, the clerk lays the paper behind). */
export function placeAttachments(
  notice: Notice,
  contents: readonly (AttachmentContent | null)[],
): Promise<PlacedAttachment[]> {
  return Promise.all(
    notice.attachments.map(async (attachment, index) => {
      const title = attachmentName(attachment.title);
      const content = contents[index] ?? null;
      return {
        title,
        label: attachmentLabel(index, notice.attachments.length),
        paragraphs: content?.kind === 'text' ? content.paragraphs : [],
        table: content?.kind === 'breakdown' ? await breakdownTable(content.breakdown, title, index) : null,
      };
    }),
  );
}

/**
 * An attachment's pages (clause 7.3.6): label 附件 in 3号黑体 on the first line, title centred on the third, then its text.
 * `newPage`: break before the label, where the section does not already begin a page.
 */
export function attachmentBlocks(
  attachment: PlacedAttachment,
  look: { fonts: FontSet; boldHeadings: boolean; newPage: boolean },
): FileChild[] {
  const { title, label, paragraphs, table } = attachment;
  const labelParagraph = gridParagraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    ...(look.newPage ? { pageBreakBefore: true } : {}),
    children: [textRun(label, { face: look.fonts.firstLevel })],
  });
  return [
    labelParagraph,
    titleParagraph(title, look.fonts, linePitch),
    ...bodyParagraphs(paragraphs, { ...look, blankLines: 1 }),
    // A table that fills its page needs a paragraph behind it that takes no room, or an empty page follows.
    ...(table === null ? [] : [spacer(aboveTable), table.place, spacer(20)]),
  ];
}
