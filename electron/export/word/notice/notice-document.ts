import { Document, Packer, type FileChild } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import { defaultFonts, type FontSet } from '../../../../shared/notices/font-set.js';
import { addresseeMovesToImprint, titleSpace } from '../../../../shared/notices/head-layout.js';
import { standardLook, type NoticeLook } from '../../../../shared/notices/notice-look.js';
import { textEnd, type TextEnd } from '../../../../shared/notices/signature-fit.js';
import { corePropertiesXml } from '../../xml/core-properties.js';
import { readZip } from '../../zip/read-zip.js';
import { writeZip } from '../../zip/write-zip.js';
import { letterTop } from './letter-head.js';
import { withTables } from './breakdown-table.js';
import type { AttachmentContent } from '../../../../shared/notices/attachment-content.js';
import { placeAttachments, type PlacedAttachment } from './notice-attachments.js';
import {
  addresseeParagraphs,
  attachmentListParagraphs,
  bodyParagraphs,
  noteParagraphs,
  titleParagraph,
} from './notice-body.js';
import { noticeHead } from './notice-head.js';
import { imprintParagraphs } from './notice-imprint.js';
import { noticeSections } from './notice-sections.js';
import { signatureParagraphs } from './notice-signature.js';
import { fontTableXml } from '../word-faces.js';
import { noticeStylesXml } from './notice-styles.js';

/** What the office chooses for its notices, and the clock. */
export interface NoticeOptions {
  /** Time written into the package; the same notice and time give the same bytes. */
  readonly now: Date;
  readonly fonts?: FontSet;
  /** The office's own look; the standard's when left out. */
  readonly look?: NoticeLook;
  /** Contents of the attachments, in their order; null or missing: label and title only. */
  readonly attachmentContents?: readonly (AttachmentContent | null)[];
}

/** A notice as .docx by GB/T 9704-2012, without author names, hidden text or ids. */
export async function noticeDocument(notice: Notice, options: NoticeOptions): Promise<Uint8Array> {
  const fonts = options.fonts ?? defaultFonts;
  const look = options.look ?? standardLook;
  const end = textEnd(notice, look);
  const attachments = await placeAttachments(notice, options.attachmentContents ?? []);
  const document = new Document({
    title: notice.title,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    sections: noticeSections({
      notice,
      fonts,
      look,
      firstPageHeight: end.firstPageHeight,
      text: textBlocks(notice, fonts, look, end),
      attachments,
      imprint: imprintParagraphs(notice, fonts, look),
    }),
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'word/styles.xml', data: noticeStylesXml(fonts, cellSize(attachments)) },
    { path: 'word/fontTable.xml', data: fontTableXml(fonts) },
    { path: 'docProps/core.xml', data: corePropertiesXml(titleOnOneLine(notice), options.now) },
  ]);
  return repack(packed, attachments, { now: options.now, mirrorMargins: look.mirrorMargins });
}

/** Type size of the tables' cells, points; one size for all of them, because the cell styles are the document's. */
function cellSize(attachments: readonly PlacedAttachment[]): number | null {
  const sizes = attachments.flatMap(({ table }) => (table === null ? [] : [table.sizePt]));
  return sizes.length === 0 ? null : Math.min(...sizes);
}

const titleOnOneLine = (notice: Notice): string => notice.title.replace(/\n/g, '');

/** Puts the tables' rows in and zips with our own writer: docx stamps the real clock on every part. */
function repack(
  packed: Uint8Array,
  attachments: readonly PlacedAttachment[],
  { now, mirrorMargins }: { now: Date; mirrorMargins: boolean },
): Promise<Uint8Array> {
  const tables = attachments.flatMap(({ table }) => (table === null ? [] : [table]));
  const parts = [...readZip(packed)].map(([name, content]) => {
    const text = (): string => Buffer.from(content).toString('utf8');
    if (name === 'word/document.xml') return { name, content: withTables(text(), tables) };
    return name === 'word/settings.xml' && mirrorMargins
      ? { name, content: withMirrorMargins(text()) }
      : { name, content };
  });
  // The list of types first, where programs that tell kinds of file by their beginning look for it.
  parts.sort((a, b) => Number(b.name === '[Content_Types].xml') - Number(a.name === '[Content_Types].xml'));
  return writeZip(parts, now);
}

/** 双面印刷, for which docx has no option. In the settings' sequence it stands behind displayBackgroundShape. */
function withMirrorMargins(settingsXml: string): string {
  return settingsXml.replace(/<w:settings[^>]*>(<w:displayBackgroundShape\/>)?/, '$&<w:mirrorMargins/>');
}

/** Head, title, addressee, text, 附件说明, signature, date and 附注. */
function textBlocks(notice: Notice, fonts: FontSet, look: NoticeLook, end: TextEnd): FileChild[] {
  const isLetter = notice.form === 'letter';
  const head = isLetter ? letterTop(notice, fonts) : noticeHead(notice, fonts, look);
  const to = addresseeMovesToImprint(notice, look) ? [] : notice.to;
  return [
    ...head,
    titleParagraph(notice.title, fonts, titleSpace(notice)),
    ...addresseeParagraphs(to, fonts),
    ...bodyParagraphs(notice.body, {
      fonts,
      boldHeadings: look.boldHeadings,
      blankLines: to.length === 0 ? 1 : 0,
      keepsLast: end.keepsLast,
    }),
    ...attachmentListParagraphs(notice, fonts),
    ...signatureParagraphs(end.signature, notice, fonts),
    ...noteParagraphs(notice.note, fonts),
  ];
}
