/** A piece of text on a page, in points from the lower left corner. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

/** A printed line. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Gaps in em: beyond the first a blank is printed, beyond the second the pieces stand in different columns. */
const blankGap = 0.35;
const columnGap = 1.8;

/** Puts the pieces of a page together to lines, from top to bottom, each from left to right. */
export function printedLines(pieces: readonly TextPiece[]): PrintedLine[] {
  // Blanks are told by the gap: Word and WPS widen the gap between Chinese and digits, which is no blank.
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const sorted = [...visible].sort((a, b) => b.y - a.y);
  const groups: TextPiece[][] = [];
  for (const piece of sorted) {
    const group = groups[groups.length - 1];
    const first = group?.[0];
    if (group && first && first.y - piece.y < Math.max(first.size, piece.size) * 0.5) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map(joinLine);
}

function joinLine(group: readonly TextPiece[]): PrintedLine {
  const pieces = [...group].sort((a, b) => a.x - b.x);
  const first = pieces[0];
  let text = '';
  let right = first?.x ?? 0;
  let size = 0;
  for (const piece of pieces) {
    const em = Math.max(1, piece.size);
    const gap = (piece.x - right) / em;
    if (text !== '' && gap > columnGap) text += '\t';
    else if (text !== '' && gap > blankGap) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
    size = Math.max(size, piece.size);
  }
  return { text: text.trim(), left: first?.x ?? 0, right, y: first?.y ?? 0, size };
}

/** — 1 —, - 1 -, ·1·, 第 1 页 共 9 页, 1/9: what stands alone at the foot or head of a page. */
const pageNumber = /^(?:[—–－\-·•.\s]*\d{1,4}[—–－\-·•.\s]*|第\s*\d+\s*页.{0,12}|\d+\s*\/\s*\d+)$/;

/** Takes page numbers, and headers that repeat on most pages, off the first and last lines of each page. */
export function withoutMargins(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => {
    const lines = [...page];
    const isMargin = (line: PrintedLine | undefined) =>
      line !== undefined && (pageNumber.test(line.text) || repeated.has(line.text));
    while (isMargin(lines[0])) lines.shift();
    while (isMargin(lines[lines.length - 1])) lines.pop();
    return lines;
  });
}

function repeatedLines(pages: readonly (readonly PrintedLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([page[0]?.text, page[page.length - 1]?.text]);
    for (const text of edges) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const needed = Math.max(3, pages.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([text]) => text));
}

/** Room, in em, that justified lines may leave free though the next word would have fitted. */
const slack = 0.8;
/** How far from the left margin, in em, a line still starts at it. */
const indent = 0.8;
/** What a new paragraph begins with. */
const paragraphStart =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百]+[章条节]|[①-⑳]|附件)/;

/** Joins wrapped lines to paragraphs: a line that reaches the right margin goes on in one that starts at the left margin. */
export function paragraphsOf(pages: readonly (readonly PrintedLine[])[]): string[] {
  const lines = pages.flatMap((page) => withMargins(page));
  const paragraphs: string[] = [];
  let before: MarginLine | null = null;
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (before && goesOn(before, line)) paragraphs[last] = glue(paragraphs[last] ?? '', line.text);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

interface MarginLine extends PrintedLine {
  readonly startsAtMargin: boolean;
  /** Right margin of its page. */
  readonly margin: number;
}

function withMargins(page: readonly PrintedLine[]): MarginLine[] {
  const left = page.reduce((least, line) => Math.min(least, line.left), Infinity);
  const widest = page.reduce((most, line) => Math.max(most, line.right), 0);
  // Punctuation hangs out of some lines, so the margin is where the wide lines usually end.
  const ends = page.map((line) => line.right).filter((right) => right - left > (widest - left) * 0.8);
  const margin = ends.sort((a, b) => a - b)[Math.floor(ends.length / 2)] ?? widest;
  return page.map((line) => ({ ...line, margin, startsAtMargin: line.left - left < line.size * indent }));
}

/** True when the line was wrapped: its successor's first word, which cannot be divided, had no room left on it. */
function goesOn(before: MarginLine, line: MarginLine): boolean {
  if (!line.startsAtMargin || before.right + firstWordWidth(line) < before.margin - line.size * slack) return false;
  if (Math.abs(before.size - line.size) > 1.5 || /\t/.test(before.text + line.text)) return false;
  return !(paragraphStart.test(line.text) && /[。；;：:！？]$/.test(before.text));
}

/** A number or Latin word, or one Chinese character, with the punctuation that must not begin a line. */
function firstWordWidth(line: PrintedLine): number {
  const word = /^(?:[\x21-\x7E]+|.)[，。、；：？！”’）》〕】]*/u.exec(line.text)?.[0] ?? '';
  const ems = [...word].reduce((sum, character) => sum + (character < '\x7F' ? 0.55 : 1), 0);
  return ems * line.size;
}

function glue(before: string, after: string): string {
  const words = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after);
  return before + (words ? ' ' : '') + after;
}
