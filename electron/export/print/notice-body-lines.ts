import type { Notice } from '../../../shared/model/notice.js';
import { attachmentLines, keepsListItem } from '../../../shared/notices/attachment-list.js';
import { readBodyParagraph, type HeadingLevel } from '../../../shared/notices/body-heading.js';
import { addresseeLine, bracketedNote } from '../../../shared/notices/organ-lists.js';
import { charPitch, charsPerLine, linePitch, titlePitch } from '../../../shared/notices/page-geometry.js';
import type { TextEnd } from '../../../shared/notices/signature-fit.js';
import { titleLines } from '../../../shared/notices/title-lines.js';
import { isTorn, wrapLines } from '../../../shared/notices/wrap-lines.js';
import { flowLine, inFace, type Face, type FlowLine } from './flow-line.js';

/** 左空二字. */
const indent = 2;

/** 标题: 2号小标宋, centred, in the lines of the Word file. `before` in twips. */
export function titleFlow(title: string, before: number): FlowLine[] {
  return titleLines(title).map((text, index) =>
    flowLine(inFace(text, 'title'), {
      align: 'center',
      height: titlePitch,
      before: index === 0 ? before : 0,
      keepNext: true,
    }),
  );
}

/** 主送机关: one blank line below the title, flush left. */
export function addresseeFlow(to: readonly string[]): FlowLine[] {
  if (to.length === 0) return [];
  return paragraph([{ text: addresseeLine(to), face: 'body' }], { firstIndent: 0, left: 0, before: linePitch });
}

export interface BodyLook {
  readonly boldHeadings: boolean;
  readonly blankLines: number;
  /** How the last paragraph stays with what follows. */
  readonly keepsLast: TextEnd['keepsLast'];
}

/** Text: 2 characters in, turn-over flush, heading numbers in their faces (clause 7.3.3). */
export function bodyFlow(texts: readonly string[], { boldHeadings, blankLines, keepsLast }: BodyLook): FlowLine[] {
  return texts.flatMap((source, index) => {
    const { level, heading, text } = readBodyParagraph(source);
    const bold = boldHeadings && (level === 2 || level === 3);
    const standsAlone = heading !== '' && text === '' && level <= 2;
    const kept = index === texts.length - 1 ? keepsLast : null;
    return paragraph(
      [
        { text: heading, face: headingFace(level), bold },
        { text, face: 'body' },
      ],
      {
        firstIndent: indent,
        left: 0,
        before: index === 0 ? blankLines * linePitch : 0,
        keepEnd: standsAlone || kept !== null,
        keepWhole: kept === 'whole',
        justified: !isTorn(heading + text, charsPerLine, indent),
      },
    );
  });
}

function headingFace(level: HeadingLevel): Face {
  if (level === 1) return 'first';
  return level === 2 ? 'second' : 'body';
}

/** 附件说明 with its numbers under each other. */
export function attachmentListFlow({ attachments }: Pick<Notice, 'attachments'>): FlowLine[] {
  if (attachments.length === 0) return [];
  return attachmentLines(attachments.map(({ title }) => title)).flatMap(({ text, left, hanging }, index, all) =>
    paragraph([{ text, face: 'body' }], {
      firstIndent: -hanging,
      left,
      before: index === 0 ? linePitch : 0,
      keepEnd: keepsListItem(index, all.length),
      keepWhole: true,
      justified: false,
    }),
  );
}

/** 附注: 2 characters in, in brackets. */
export function noteFlow(note: string): FlowLine[] {
  if (note === '') return [];
  return paragraph([{ text: bracketedNote(note), face: 'body' }], { firstIndent: indent, left: 0, before: 0 });
}

interface Run {
  readonly text: string;
  readonly face: Face;
  readonly bold?: boolean;
}

/** Blanks in characters of 3号; `before` in twips. */
interface ParagraphLook {
  readonly firstIndent: number;
  readonly left: number;
  readonly before: number;
  readonly keepEnd?: boolean;
  readonly keepWhole?: boolean;
  readonly justified?: boolean;
}

function paragraph(runs: readonly Run[], look: ParagraphLook): FlowLine[] {
  const whole = runs.map(({ text }) => text).join('');
  const starts = wrapLines(whole, charsPerLine - look.left, look.firstIndent);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? whole.length;
    const isLast = index === starts.length - 1;
    const left = look.left + (index === 0 ? look.firstIndent : 0);
    return flowLine(runsBetween(runs, start, end), {
      align: isLast || look.justified === false ? 'left' : 'justify',
      left: left * charPitch,
      before: index === 0 ? look.before : 0,
      keepNext: (isLast ? look.keepEnd : look.keepWhole) ?? false,
    });
  });
}

/** The part of the runs from `start` to `end`, each in its face. */
function runsBetween(runs: readonly Run[], start: number, end: number): string {
  let at = 0;
  let html = '';
  for (const { text, face, bold } of runs) {
    html += inFace(text.slice(Math.max(0, start - at), Math.max(0, end - at)), face, bold);
    at += text.length;
  }
  return html;
}
