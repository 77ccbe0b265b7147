import type { Notice } from '../../../shared/model/notice.js';
import { defaultFonts, type FontSet } from '../../../shared/notices/font-set.js';
import { addresseeMovesToImprint, titleSpace } from '../../../shared/notices/head-layout.js';
import { imprintHeight } from '../../../shared/notices/imprint-layout.js';
import { standardLook, type NoticeLook } from '../../../shared/notices/notice-look.js';
import { page } from '../../../shared/notices/page-geometry.js';
import { textEnd, type TextEnd } from '../../../shared/notices/signature-fit.js';
import type { AttachmentContent } from '../../../shared/notices/attachment-content.js';
import { faceStack } from './face-stack.js';
import type { FlowLine } from './flow-line.js';
import { letterFrame, letterTopFlow } from './letter-head-html.js';
import { attachmentPages } from './notice-attachment-pages.js';
import { addresseeFlow, attachmentListFlow, bodyFlow, noteFlow, titleFlow } from './notice-body-lines.js';
import { headFlow } from './notice-head-lines.js';
import { imprintHtml } from './notice-imprint-html.js';
import { noticeCss } from './notice-css.js';
import { signatureFlow } from './notice-signature-lines.js';
import { paginateFlow } from './paginate-flow.js';
import { printDocument, type PrintDocument } from './print-document.js';

/** What the office chooses for its notices; the same choices as for the Word file. */
export interface NoticePrintOptions {
  readonly fonts?: FontSet;
  /** The office's own look; the standard's when left out. */
  readonly look?: NoticeLook;
  /** Contents of the attachments, in their order; null or missing: label and title only. */
  readonly attachmentContents?: readonly (AttachmentContent | null)[];
}

/** A sheet's content in the 版心. */
interface NoticePage {
  readonly html: string;
  readonly turned: boolean;
  /** Twips used from the upper edge of the 版心. */
  readonly used: number;
}

/**
 * A notice as sheets for print and PDF, by the same measures as the Word file (GB/T 9704-2012): 22 lines of 28 characters,
 * head, signature, attachments, 版记 at the foot of the last sheet, — 1 — odd right, even left.
 */
export function noticeHtml(notice: Notice, options: NoticePrintOptions = {}): PrintDocument {
  const fonts = options.fonts ?? defaultFonts;
  const look = options.look ?? standardLook;
  const css: string[] = [noticeCss(fonts, look)];
  const end = textEnd(notice, look);
  const text = paginateFlow(textFlow(notice, look, end), page.textHeight, end.firstPageHeight);
  const pages: NoticePage[] = text.map((one) => ({ ...one, turned: false }));
  notice.attachments.forEach(({ title }, index) => {
    const made = attachmentPages(
      title,
      { index, count: notice.attachments.length },
      options.attachmentContents?.[index] ?? null,
      {
        boldHeadings: look.boldHeadings,
        bodyFace: faceStack('body', fonts),
        headerFace: faceStack('firstLevel', fonts),
      },
    );
    if (made.css !== '') css.push(made.css);
    made.contents.forEach((html, at) => {
      const used = at === made.contents.length - 1 ? made.used : page.textHeight;
      pages.push({ html, turned: made.turned, used });
    });
  });
  const imprint = imprintHtml(notice, look);
  const last = pages[pages.length - 1];
  // 版记 stands upright on the last sheet; behind a table that lies across, or without room, it gets a sheet of its own.
  const fits = last !== undefined && !last.turned && last.used + imprintHeight(notice, look) <= page.textHeight;
  if (imprint !== '' && !fits) pages.push({ html: '', turned: false, used: 0 });
  return {
    html: printDocument({
      title: notice.title.replace(/\n/g, ''),
      sheet: { widthPt: page.width / 20, heightPt: page.height / 20 },
      css: css.join('\n'),
      pages: pages.map((one, index) =>
        sheetHtml(notice, look, { ...one, index, imprint: index === pages.length - 1 ? imprint : '' }),
      ),
    }),
    pageCount: pages.length,
    turnedPages: pages.flatMap(({ turned }, index) => (turned ? [index] : [])),
    landscape: false,
    paper: 'A4',
  };
}

/** Everything before the attachments, in order. */
function textFlow(notice: Notice, look: NoticeLook, end: TextEnd): FlowLine[] {
  const isLetter = notice.form === 'letter';
  const head = isLetter ? letterTopFlow(notice) : headFlow(notice, look);
  const to = addresseeMovesToImprint(notice, look) ? [] : notice.to;
  return [
    ...head,
    ...titleFlow(notice.title, titleSpace(notice)),
    ...addresseeFlow(to),
    ...bodyFlow(notice.body, {
      boldHeadings: look.boldHeadings,
      blankLines: to.length === 0 ? 1 : 0,
      keepsLast: end.keepsLast,
    }),
    ...attachmentListFlow(notice),
    ...signatureFlow(end.signature, notice),
    ...noteFlow(notice.note),
  ];
}

/** A sheet: its text, the imprint if it is the last one, and its number. */
function sheetHtml(
  notice: Notice,
  { firstPageNumber, mirrorMargins }: NoticeLook,
  { html, turned, index, imprint }: NoticePage & { index: number; imprint: string },
): string {
  const isLetterTop = notice.form === 'letter' && index === 0;
  const frame = isLetterTop ? letterFrame(notice) : '';
  // A letter's first sheet carries no number (clause 10.1).
  const side = index % 2 === 0 ? 'odd' : 'even';
  const numbered = !isLetterTop && (firstPageNumber || index > 0);
  const number = numbered ? `<p class="number ${side}"><span>— ${index + 1} —</span></p>` : '';
  const content = `${frame}<div class="${turned ? 'across' : 'area'}">${html}</div>${imprint}${number}`;
  return mirrorMargins && side === 'even' ? `<div class="mirrored">${content}</div>` : content;
}
