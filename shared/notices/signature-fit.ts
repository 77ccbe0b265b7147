import type { Notice } from '../model/notice.js';
import { attachmentLines, keepsListItem } from './attachment-list.js';
import { readBodyParagraph } from './body-heading.js';
import { addresseeMovesToImprint, heightAboveAddressee } from './head-layout.js';
import { imprintHeight } from './imprint-layout.js';
import { signatureName } from './issuing-mark.js';
import { chineseDate } from './notice-date.js';
import { standardLook, type NoticeLook } from './notice-look.js';
import { addresseeLine, bracketedNote } from './organ-lists.js';
import { charsPerLine, linePitch, page } from './page-geometry.js';
import { paginate, type LinePage, type PagedLine } from './paginate.js';
import { signatureLayout, type SignatureLine } from './signature-layout.js';
import { lineCount } from './wrap-lines.js';

/** How the end of the text and the signature come onto a page together (clause 7.3.5.5). */
export interface TextEnd {
  readonly signature: readonly SignatureLine[];
  /** The last paragraph stays with what follows: whole when it is short, else with its last line. */
  readonly keepsLast: 'whole' | 'end' | null;
  /**
   * Height of the first page, twips. Less than the 版心's where the text would end on it with the signature alone on the
   * next: then its last lines go over, and the first page still shows text.
   */
  readonly firstPageHeight: number;
}

/** A last paragraph of no more lines goes over as a whole. */
export const shortParagraph = 3;
/** 左空二字. */
const indent = 2;

/** A line of the notice, told apart as far as the end of the text needs it. */
interface Line extends PagedLine {
  readonly part: 'head' | 'body' | 'rest';
}

/**
 * The signature closer to the text where that keeps the seal, and if possible the imprint, on the text's page; where it
 * must go over, the end of the text goes with it.
 */
export function textEnd(notice: Notice, look: NoticeLook = standardLook): TextEnd {
  const text = textLines(notice, look);
  const layouts = blankLineChoices(notice, look).map((sealBlankLines) => {
    const names = notice.issuers.map(signatureName);
    return signatureLayout(names, chineseDate(notice.date), notice.seal, { ...look, sealBlankLines });
  });
  const imprint = notice.attachments.length === 0 ? imprintHeight(notice, look) : 0;
  const fitting = (below: number) =>
    layouts.find((lines) => isTogether([...text, ...signatureHeights(lines, notice)], below));
  // A line to spare first: where the notice is opened digits may be wider, and one more line must not push everything over.
  const together = fitting(imprint + linePitch) ?? fitting(imprint) ?? fitting(linePitch) ?? fitting(0);
  const signature = together ?? layouts[0] ?? [];
  return { signature, ...endOfText(notice, text, together !== undefined) };
}

/**
 * Blank lines above the seal, the office's usual first. A 42 mm seal centred on name and date reaches two lines above their
 * middle: with one blank line it still stays off the glyphs above it.
 */
function blankLineChoices({ seal }: Notice, { sealBlankLines: usual }: NoticeLook): number[] {
  return seal ? Array.from({ length: usual }, (_, index) => usual - index) : [usual];
}

/** true when what follows the text begins on the text's last page and ends with `below` twips left. */
function isTogether(lines: readonly Line[], below: number): boolean {
  const pages = paginate(lines, () => page.textHeight);
  const isShared = pages.some((one) => hasPart(one, 'body') && hasPart(one, 'rest'));
  return isShared && (pages[pages.length - 1]?.used ?? 0) + below <= page.textHeight;
}

function hasPart(one: LinePage<Line>, part: Line['part']): boolean {
  return one.lines.some(({ line }) => line.part === part);
}

/** What is kept with the signature, by where the text itself would end. */
function endOfText(notice: Notice, lines: readonly Line[], isTogetherNow: boolean): Omit<TextEnd, 'signature'> {
  const text = lines.filter(({ part }) => part !== 'rest');
  const pages = paginate(text, () => page.textHeight);
  const body = text.filter(({ part }) => part === 'body').length;
  const last = bodyLineCount(notice.body[notice.body.length - 1] ?? '');
  const whole = { keepsLast: 'whole', firstPageHeight: page.textHeight } as const;
  // With two lines of other text the first page does not say “现通知如下：” alone.
  if (last <= shortParagraph && body - last >= 2) return whole;
  if (isTogetherNow) return { ...whole, keepsLast: null };
  if (pages.length > 1) return { ...whole, keepsLast: 'end' };
  const over = body >= 4 ? 2 : 1;
  if (body <= over) return { ...whole, keepsLast: null };
  // Half a line more than the lines that stay, so that rounding moves none of them.
  return { keepsLast: null, firstPageHeight: (pages[0]?.used ?? 0) - over * linePitch + Math.round(linePitch / 2) };
}

/** Everything before the signature. */
function textLines(notice: Notice, look: NoticeLook): Line[] {
  const to = addresseeMovesToImprint(notice, look) ? '' : addresseeLine(notice.to);
  const head: Line = { part: 'head', height: heightAboveAddressee(notice, look), before: 0, keepNext: false };
  const list = attachmentLines(notice.attachments.map(({ title }) => title));
  return [
    head,
    ...(to === '' ? [] : paragraph('head', lineCount(to, charsPerLine), { before: linePitch })),
    ...notice.body.flatMap((source, index) => {
      const { level, heading, text } = readBodyParagraph(source);
      const before = index === 0 && to === '' ? linePitch : 0;
      // A heading on its own line goes with the text below it.
      return paragraph('body', bodyLineCount(source), {
        before,
        keepNext: heading !== '' && text === '' && level <= 2,
      });
    }),
    ...list.flatMap(({ text, left, hanging }, index, all) =>
      paragraph('rest', lineCount(text, charsPerLine - left, -hanging), {
        before: index === 0 ? linePitch : 0,
        keepNext: keepsListItem(index, all.length),
        keepLines: true,
      }),
    ),
  ];
}

function bodyLineCount(source: string): number {
  const { heading, text } = readBodyParagraph(source);
  return lineCount(heading + text, charsPerLine, indent);
}

function signatureHeights(lines: readonly SignatureLine[], { note }: Notice): Line[] {
  const signature = lines.map(({ blankLines }, index): Line => ({
    part: 'rest',
    height: linePitch,
    before: blankLines * linePitch,
    keepNext: note !== '' || index < lines.length - 1,
  }));
  const noteLines = note === '' ? 0 : lineCount(bracketedNote(note), charsPerLine, indent);
  return [...signature, ...paragraph('rest', noteLines, {})];
}

/** A paragraph of `count` lines; `keepNext`: its last line stays with what follows, `keepLines`: the others with it. */
function paragraph(
  part: Line['part'],
  count: number,
  { before = 0, keepNext = false, keepLines = false }: { before?: number; keepNext?: boolean; keepLines?: boolean },
): Line[] {
  return Array.from({ length: count }, (_, index) => ({
    part,
    height: linePitch,
    before: index === 0 ? before : 0,
    keepNext: index === count - 1 ? keepNext : keepLines,
  }));
}
