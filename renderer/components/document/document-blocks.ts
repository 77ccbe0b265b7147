import type { ParsedPlan, SentenceKind } from '../../../shared/model/parsed-plan.js';
import type { Span } from '../../../shared/model/span.js';

/** A sentence as the document shows it. */
export interface ShownSentence {
  readonly index: number;
  readonly span: Span;
  readonly kind: SentenceKind;
}

/** A piece of a paragraph: part of a sentence, or words between sentences (`sentence` null). `strong` marks 条标. */
export interface DocumentRun {
  readonly start: number;
  readonly text: string;
  readonly sentence: number | null;
  readonly strong: boolean;
}

export type BlockKind = 'title' | 'notice' | 'section' | 'subsection' | 'item' | 'body' | 'excluded';

/** A paragraph of the document. An excluded block holds all lines of one cut-off part and says why in `why`. */
export interface DocumentBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly DocumentRun[];
  readonly why: string;
  readonly lines: number;
}

interface Place {
  readonly start: number;
  readonly kind: BlockKind;
  /** Where 条标 ends; equals `start` when there is none. */
  readonly strongEnd: number;
}

/**
 * Divides the source text into paragraphs for showing: at line ends and where a 方面 or 条 begins, because flattened
 * documents have them in one line. Cut-off parts come as one block each. No character of the text is lost but blanks
 * and line ends between paragraphs.
 */
export function documentBlocks(
  text: string,
  parsed: Pick<ParsedPlan, 'title' | 'noticeTitle' | 'sections' | 'excluded'>,
  sentences: readonly ShownSentence[],
): readonly DocumentBlock[] {
  const places = headingPlaces(text, parsed);
  const runsOf = runCutter(text, sentences);
  const blocks: DocumentBlock[] = [];
  for (const [start, end] of paragraphs(text, [...places.keys()])) {
    const cut = parsed.excluded.find((part) => start >= part.span[0] && start < part.span[1]);
    const last = blocks.at(-1);
    if (cut && last?.kind === 'excluded' && last.why === cut.why) {
      blocks[blocks.length - 1] = withLine(last, text, end);
    } else if (cut) {
      blocks.push({ kind: 'excluded', start, end, runs: plainRun(text, start, end), why: cut.why, lines: 1 });
    } else {
      const place = places.get(start);
      const kind = place?.kind ?? titleKind(text.slice(start, end), parsed);
      const runs = runsOf(start, end, place?.strongEnd ?? start);
      blocks.push({ kind, start, end, runs, why: '', lines: 1 });
    }
  }
  return blocks;
}

function withLine(block: DocumentBlock, text: string, end: number): DocumentBlock {
  return { ...block, end, runs: plainRun(text, block.start, end), lines: block.lines + 1 };
}

function plainRun(text: string, start: number, end: number): DocumentRun[] {
  return [{ start, text: text.slice(start, end), sentence: null, strong: false }];
}

/** Where 方面 and 条 begin. A heading that the document only implies (level 0, no words) has no place. */
function headingPlaces(text: string, { sections }: Pick<ParsedPlan, 'sections'>): Map<number, Place> {
  const places = new Map<number, Place>();
  const add = (at: number, kind: BlockKind, title: string | null): void => {
    const start = skipBlanks(text, at);
    const found = title === null ? -1 : text.indexOf(title, start);
    const near = found >= start && found - start < 20;
    places.set(start, { start, kind, strongEnd: near && title !== null ? found + title.length : start });
  };
  for (const section of sections) {
    const shown = section.number !== null || (section.title ?? '') !== '';
    for (const item of section.items) add(item.span[0], 'item', item.title);
    if (shown) add(section.span[0], section.level > 1 ? 'subsection' : 'section', section.title);
  }
  return places;
}

function skipBlanks(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/.test(text[start] ?? '')) start += 1;
  return start;
}

/** Spans of paragraphs without the blanks around them. */
function* paragraphs(text: string, starts: readonly number[]): Generator<Span> {
  const cuts = new Set(starts);
  const pattern = /[^\n]+/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const lineEnd = match.index + match[0].length;
    let from = match.index;
    for (let at = match.index + 1; at <= lineEnd; at += 1) {
      if (at < lineEnd && !cuts.has(at)) continue;
      const piece = trimmed(text, from, at);
      if (piece) yield piece;
      from = at;
    }
  }
}

function trimmed(text: string, from: number, to: number): Span | null {
  const start = skipBlanks(text, from);
  let end = to;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end > start && start < to ? [start, end] : null;
}

function titleKind(line: string, parsed: Pick<ParsedPlan, 'title' | 'noticeTitle'>): BlockKind {
  const compact = line.replace(/\s/g, '');
  if (parsed.title !== null && compact === parsed.title.replace(/\s/g, '')) return 'title';
  if (parsed.noticeTitle !== null && compact === parsed.noticeTitle.replace(/\s/g, '')) return 'notice';
  return 'body';
}

/** Cuts paragraphs into runs at the borders of sentences and of 条标. Paragraphs must be asked in document order. */
function runCutter(text: string, sentences: readonly ShownSentence[]) {
  const sorted = [...sentences].sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return (start: number, end: number, strongEnd: number): DocumentRun[] => {
    while (next < sorted.length && (sorted[next]?.span[1] ?? 0) <= start) next += 1;
    const inside: ShownSentence[] = [];
    for (let at = next; at < sorted.length; at += 1) {
      const sentence = sorted[at];
      if (!sentence || sentence.span[0] >= end) break;
      inside.push(sentence);
    }
    const borders = new Set([start, end]);
    if (strongEnd > start && strongEnd < end) borders.add(strongEnd);
    for (const { span } of inside) for (const at of span) if (at > start && at < end) borders.add(at);
    const edges = [...borders].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, at) => {
      const to = edges[at + 1] ?? end;
      const owner = inside.find(({ span }) => span[0] <= from && from < span[1]);
      return { start: from, text: text.slice(from, to), sentence: owner?.index ?? null, strong: from < strongEnd };
    });
  };
}
