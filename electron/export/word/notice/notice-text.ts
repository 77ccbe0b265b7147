import { AlignmentType, LineRuleType, Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { charPitch, charSpacing, linePitch, sizes } from '../../../../shared/notices/page-geometry.js';
import { printableText } from '../../../../shared/text/printable-text.js';

export const black = '000000';

/** Looks of a run that differ from 3号 in the body's face. */
export interface RunLook {
  readonly face: string;
  /** Half-points; 3号 when left out. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/**
 * Run properties with one Chinese face for every script and the East Asian hint: without the hint Word sets “ ” … — in
 * the Latin face. 3号 type is set 0.25 pt closer, which makes 28 characters a line.
 */
export function runProperties({ face, size = sizes.text, color, bold }: RunLook): IRunOptions {
  return {
    font: { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' },
    size,
    characterSpacing: size === sizes.text ? charSpacing : 0,
    ...(color === undefined ? {} : { color }),
    ...(bold === true ? { bold } : {}),
  };
}

/** A run of text without what XML cannot hold (docx passes some of it on); a tab in it becomes Word's own element, because Word takes a tab character inside a text for a blank. */
export function textRun(text: string, look: RunLook): TextRun {
  const children = printableText(text)
    .split('\t')
    .flatMap((piece, index) => [...(index === 0 ? [] : [new Tab()]), ...(piece === '' ? [] : [piece])]);
  return new TextRun({ ...runProperties(look), children });
}

/** Exact pitch of a line of text, with `blankLines` of the same pitch above it: gaps never leave the 22-line grid. */
export function gridSpacing(blankLines = 0) {
  return exactSpacing(linePitch, blankLines * linePitch);
}

/** Exact line pitch and blank above, in twips. */
export function exactSpacing(line: number, before = 0) {
  return { line, lineRule: LineRuleType.EXACT, before, after: 0 };
}

/** Twips of a position given in characters of 3号. */
export function chars(count: number): number {
  return Math.round(count * charPitch);
}

/** A paragraph of the 版心: exact grid pitch, flush left, unless the options say otherwise. */
export function gridParagraph(options: IParagraphOptions): Paragraph {
  return new Paragraph({
    spacing: gridSpacing(),
    alignment: AlignmentType.BOTH,
    ...options,
  });
}

/** A paragraph that only takes up `height` twips: a rule, a spacer, the end behind a table. */
export function spacer(height: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: exactSpacing(height), run: { size: 2 }, ...options });
}
