import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import { attachmentLines, keepsListItem } from '../../../../shared/notices/attachment-list.js';
import { readBodyParagraph, type HeadingLevel } from '../../../../shared/notices/body-heading.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import { addresseeLine, bracketedNote } from '../../../../shared/notices/organ-lists.js';
import { charsPerLine, sizes, titlePitch } from '../../../../shared/notices/page-geometry.js';
import type { TextEnd } from '../../../../shared/notices/signature-fit.js';
import { titleLines } from '../../../../shared/notices/title-lines.js';
import { isTorn } from '../../../../shared/notices/wrap-lines.js';
import { chars, exactSpacing, gridParagraph, gridSpacing, runProperties, textRun } from './notice-text.js';

/** 左空二字 as Word's own 2 字符, with the twips beside it for programs that do not count characters. */
export const twoCharacters = { firstLineChars: 200, firstLine: 640 } as const;

/** 标题: 2号小标宋, centred, broken by sense (clause 7.3.1). `before` in twips. */
export function titleParagraph(title: string, fonts: FontSet, before: number): Paragraph {
  const look = runProperties({ face: fonts.title, size: sizes.title });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exactSpacing(titlePitch, before),
    children: titleLines(title).map(
      (text, index) => new TextRun({ ...look, text, ...(index === 0 ? {} : { break: 1 }) }),
    ),
  });
}

/** 主送机关: one blank line below the title, flush left, also its turn-over lines. */
export function addresseeParagraphs(to: readonly string[], fonts: FontSet): Paragraph[] {
  if (to.length === 0) return [];
  return [
    gridParagraph({
      spacing: gridSpacing(1),
      children: [textRun(addresseeLine(to), { face: fonts.body })],
    }),
  ];
}

/** Faces of the four levels (clause 7.3.3): 一、黑体 （一）楷体, the others like the body. */
function headingFace(level: HeadingLevel, fonts: FontSet): string {
  if (level === 1) return fonts.firstLevel;
  return level === 2 ? fonts.secondLevel : fonts.body;
}

/** What a body may look like beyond the standard, and how its end hangs together with what follows. */
export interface BodyLook {
  readonly fonts: FontSet;
  /** Local custom: （一） and 1. in bold. Off by the standard. */
  readonly boldHeadings: boolean;
  /** Blank lines above the first paragraph. */
  readonly blankLines?: number;
  /** How the last paragraph stays on a page with what follows (附件说明, signature). */
  readonly keepsLast?: TextEnd['keepsLast'];
}

/** Text paragraphs: 2 characters in, turn-over flush, headings in their faces. */
export function bodyParagraphs(texts: readonly string[], look: BodyLook): Paragraph[] {
  return texts.map((source, index) => {
    const { level, heading, text } = readBodyParagraph(source);
    const standsAlone = heading !== '' && text === '';
    const kept = index === texts.length - 1 ? (look.keepsLast ?? null) : null;
    const bold = look.boldHeadings && (level === 2 || level === 3);
    return gridParagraph({
      spacing: gridSpacing(index === 0 ? (look.blankLines ?? 0) : 0),
      indent: twoCharacters,
      ...(isTorn(heading + text, charsPerLine, 2) ? { alignment: AlignmentType.LEFT } : {}),
      ...((standsAlone && level > 0 && level <= 2) || kept !== null ? { keepNext: true } : {}),
      ...(kept === 'whole' ? { keepLines: true } : {}),
      ...(standsAlone && (level === 1 || level === 2) ? { outlineLevel: level - 1 } : {}),
      children: [
        ...(heading === '' ? [] : [textRun(heading, { face: headingFace(level, look.fonts), bold })]),
        ...(text === '' ? [] : [textRun(text, { face: look.fonts.body })]),
      ],
    });
  });
}

/** 附件说明: one blank line below the text, numbers under each other, long names under their own first character. */
export function attachmentListParagraphs(notice: Notice, fonts: FontSet): Paragraph[] {
  if (notice.attachments.length === 0) return [];
  return attachmentLines(notice.attachments.map(({ title }) => title)).map((line, index, all) =>
    gridParagraph({
      spacing: gridSpacing(index === 0 ? 1 : 0),
      alignment: AlignmentType.LEFT,
      keepLines: true,
      ...(keepsListItem(index, all.length) ? { keepNext: true } : {}),
      indent: { left: chars(line.left), hanging: chars(line.hanging) },
      children: [textRun(line.text, { face: fonts.body })],
    }),
  );
}

/** 附注: below the date, 2 characters in, in brackets. */
export function noteParagraphs(note: string, fonts: FontSet): Paragraph[] {
  if (note === '') return [];
  return [gridParagraph({ indent: twoCharacters, children: [textRun(bracketedNote(note), { face: fonts.body })] })];
}
