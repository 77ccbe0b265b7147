import { charPitch, linePitch } from '../../../shared/notices/page-geometry.js';
import type { PagedLine } from '../../../shared/notices/paginate.js';
import { escapeXml } from '../xml/escape-xml.js';
import { points } from './print-document.js';

/** A line of the 版心, ready to be brought onto a page. Lengths in twips, as in the Word file. */
export interface FlowLine extends PagedLine {
  /** What is printed; '' for a blank of this height. */
  readonly html: string;
}

/** Role of a face in the style sheet. */
export type Face = 'body' | 'first' | 'second' | 'title' | 'mark';

export type Align = 'left' | 'center' | 'right' | 'justify';

/** How a line of text stands between the edges of the 版心. Blanks in twips. */
export interface LineLook {
  readonly align?: Align;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly height?: number;
  readonly keepNext?: boolean;
}

/** A line of text; `content` is HTML. */
export function flowLine(content: string, look: LineLook = {}): FlowLine {
  const { align = 'left', left = 0, right = 0, before = 0, height = linePitch, keepNext = false } = look;
  const style =
    (left === 0 ? '' : `padding-left:${twipPoints(left)};`) +
    (right === 0 ? '' : `padding-right:${twipPoints(right)};`);
  const own = height === linePitch ? '' : `height:${twipPoints(height)};line-height:${twipPoints(height)};`;
  const attribute = style + own === '' ? '' : ` style="${style}${own}"`;
  return { html: `<p class="${align}"${attribute}>${content}</p>`, height, before, keepNext };
}

/** A blank of `height` twips. */
export function blank(height: number, before = 0): FlowLine {
  return { html: `<p style="height:${twipPoints(height)}"></p>`, height, before, keepNext: true };
}

/** Text in the face of a role; '' stays ''. Always an element: the line itself has no type of its own (notice-css). */
export function inFace(text: string, face: Face, bold = false): string {
  if (text === '') return '';
  return `<span class="${face}${bold ? ' bold' : ''}">${escapeXml(text)}</span>`;
}

/** A piece of text that begins (or, `centred`, has its middle) at a place in characters from the left edge. */
export function placed(content: string, at: number, centred = false): string {
  const shift = centred ? ';transform:translateX(-50%)' : '';
  return `<span class="at" style="left:${twipPoints(at * charPitch)}${shift}">${content}</span>`;
}

/** Twips as a CSS length. */
export function twipPoints(twips: number): string {
  return points(twips / 20);
}
