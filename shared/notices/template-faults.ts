import type { NoticeTemplate } from './notice-template.js';

/** Parts of a template that hold text. */
export type TemplatePart = Exclude<keyof NoticeTemplate, 'kind' | 'form'>;

/** A place whose brackets are broken, so that they would be printed. */
export interface TemplateFault {
  readonly part: TemplatePart;
  /** Line of the part, from 1. */
  readonly line: number;
  /** The brackets with some words around them. */
  readonly excerpt: string;
}

const wholePlace = /\{\{[^{}|]*[^{}|\s][^{}|]*(?:\|[^{}]*)?\}\}/g;
/** Brackets of any width that are left when the whole places are taken out. */
const strayBracket = /[{}｛｝]+/;
/** Letters shown on each side of the brackets. */
const around = 8;

/** The broken places of a template in reading order: a bracket without its partner, full-width brackets, a place without a name. */
export function templateFaults(template: NoticeTemplate): TemplateFault[] {
  const parts: readonly (readonly [TemplatePart, readonly string[]])[] = [
    ['title', template.title.split('\n')],
    ['to', template.to],
    ['body', template.body],
    ['attachments', template.attachments],
    ['note', [template.note]],
  ];
  return parts.flatMap(([part, lines]) =>
    lines.flatMap((text, index): TemplateFault[] => {
      const excerpt = brokenPlace(text);
      return excerpt === null ? [] : [{ part, line: index + 1, excerpt }];
    }),
  );
}

function brokenPlace(text: string): string | null {
  // Blanks keep the positions as they are in the text.
  const rest = text.replace(wholePlace, (found) => ' '.repeat(found.length));
  const stray = strayBracket.exec(rest);
  if (stray === null) return null;
  const end = stray.index + stray[0].length;
  return text.slice(Math.max(0, stray.index - around), end + around);
}
