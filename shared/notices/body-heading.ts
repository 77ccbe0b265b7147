/** Level of a body paragraph: 1 一、 2 （一） 3 1. 4 （1）; 0 for text without a heading number. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4;

/** A body paragraph taken apart: the part in the heading's face and the text that follows on the same line. */
export interface BodyParagraph {
  readonly level: HeadingLevel;
  /** Number and heading sentence; '' at level 0. */
  readonly heading: string;
  /** Text behind the heading; '' when the heading stands alone. */
  readonly text: string;
}

const numeral = '[一二三四五六七八九十百零〇]{1,5}';
/** Each level's number as it may be typed, and as it must be printed (clause 7.3.3). */
const numberings: readonly { level: HeadingLevel; typed: RegExp; printed: (number: string) => string }[] = [
  { level: 1, typed: new RegExp(`^(${numeral})[、.．]\\s*`), printed: (number) => `${number}、` },
  { level: 2, typed: new RegExp(`^[（(](${numeral})[）)]\\s*[、.．]?\\s*`), printed: (number) => `（${number}）` },
  { level: 3, typed: /^(\d{1,3})(?:[.．](?!\d)|、|[)）])\s*/, printed: (number) => `${number}.` },
  { level: 4, typed: /^[（(](\d{1,3})[）)]\s*[、.．]?\s*/, printed: (number) => `（${number}）` },
];

/** A sentence longer than two lines is text that happens to be numbered, not a heading to be set in 黑体. */
const longestHeading = 56;

/**
 * Recognises 一、 （一） 1. （1） at the start of a paragraph and puts the number into its standard form. Only the first
 * sentence is the heading; text behind it keeps the body's face.
 */
export function readBodyParagraph(paragraph: string): BodyParagraph {
  const trimmed = paragraph.trim();
  for (const { level, typed, printed } of numberings) {
    const found = typed.exec(trimmed);
    if (!found) continue;
    const number = printed(found[1] ?? '');
    const rest = trimmed.slice(found[0].length);
    const end = sentenceEnd(rest);
    if (end > longestHeading) return { level, heading: '', text: number + rest };
    return { level, heading: number + rest.slice(0, end), text: rest.slice(end) };
  }
  return { level: 0, heading: '', text: trimmed };
}

/** Length of the first sentence with its 。, or of the whole when it has none. */
function sentenceEnd(text: string): number {
  const stop = text.search(/[。！？]/);
  return stop < 0 ? text.length : stop + 1;
}
