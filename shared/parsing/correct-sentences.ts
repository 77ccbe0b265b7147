import type { Correction, CorrectedKind } from '../model/corrections.js';
import type { ParsedSentence } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';
import { splitSentences } from '../text/split-sentences.js';
import { trimSpan } from '../text/trim-span.js';
import type { Draft, DraftItem, PlacedText } from './draft.js';
import { withoutMark } from './lead-in.js';

/** What the clerk said about sentences, by their starts. */
export interface SentenceCorrections {
  readonly splits: ReadonlySet<number>;
  readonly joins: ReadonlySet<number>;
  readonly kinds: ReadonlyMap<number, CorrectedKind>;
}

/** Sorts the corrections of sentences out of all. */
export function sentenceCorrections(corrections: readonly Correction[]): SentenceCorrections {
  const splits = new Set<number>();
  const joins = new Set<number>();
  const kinds = new Map<number, CorrectedKind>();
  for (const correction of corrections) {
    const { at } = correction;
    if (correction.op === 'kind') kinds.set(at, correction.kind);
    if (correction.op === 'split' || correction.op === 'join') {
      splits.delete(at);
      joins.delete(at);
      (correction.op === 'split' ? splits : joins).add(at);
    }
  }
  return { splits, joins, kinds };
}

function itemOf(draft: Draft, { section, item }: PlacedText): DraftItem | undefined {
  return section === null || item === null ? undefined : draft.sections[section]?.items[item];
}

/** The first sentence of an item becomes its 条标, or its 条标 becomes a sentence like others. */
function withTitle(half: string, draft: Draft, text: PlacedText, kinds: SentenceCorrections['kinds']): PlacedText[] {
  const item = itemOf(draft, text);
  const start = trimSpan(half, text.span)?.[0];
  const kind = start === undefined ? undefined : kinds.get(start);
  if (!item || start === undefined || kind === undefined) return [text];
  if (text.isTitle) {
    if (kind === 'title') return [text];
    item.title = null;
    return [{ ...text, isTitle: false }];
  }
  const first = splitSentences(half, text.span)[0];
  if (kind !== 'title' || item.title !== null || text.span[0] !== item.textStart || !first) return [text];
  item.title = withoutMark(half, first);
  return [
    { ...text, span: [text.span[0], first[1]], isTitle: true },
    ...(first[1] < text.span[1] ? [{ ...text, span: [first[1], text.span[1]] as const }] : []),
  ];
}

/** Texts one behind the other that the clerk joined become one; a 条标 that was joined is none any more. */
function withJoins(half: string, draft: Draft, texts: readonly PlacedText[], joins: ReadonlySet<number>): PlacedText[] {
  const joined: PlacedText[] = [];
  for (const text of texts) {
    const last = joined[joined.length - 1];
    const start = trimSpan(half, text.span)?.[0];
    const together =
      last !== undefined &&
      start !== undefined &&
      joins.has(start) &&
      last.section === text.section &&
      last.item === text.item &&
      last.span[1] <= text.span[0] &&
      half.slice(last.span[1], text.span[0]).trim() === '';
    if (!together) {
      joined.push(text);
      continue;
    }
    const item = itemOf(draft, text);
    if (item && (last.isTitle || text.isTitle)) item.title = null;
    joined[joined.length - 1] = { ...last, span: [last.span[0], text.span[1]], isTitle: false };
  }
  return joined;
}

/** The draft whose texts follow what the clerk said of 条标 and of sentences that go on in the next paragraph. */
export function correctTexts(half: string, draft: Draft, { joins, kinds }: SentenceCorrections): Draft {
  const titled = kinds.size === 0 ? draft.texts : draft.texts.flatMap((text) => withTitle(half, draft, text, kinds));
  return { ...draft, texts: joins.size === 0 ? titled : withJoins(half, draft, titled, joins) };
}

/** True inside of a character that takes two code units. */
function insideCharacter(half: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(half[at - 1] ?? '') && /[\udc00-\udfff]/.test(half[at] ?? '');
}

/** Sentences of one text with the clerk's splits and joins. */
export function correctSpans(half: string, spans: readonly Span[], corrections: SentenceCorrections): Span[] {
  const { splits, joins } = corrections;
  if (splits.size === 0 && joins.size === 0) return [...spans];
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined[joined.length - 1];
    if (last && joins.has(start)) last[1] = end;
    else joined.push([start, end]);
  }
  return joined.flatMap(([start, end]) => {
    const cuts = [start];
    for (let at = start + 1; at < end; at++) if (splits.has(at) && !insideCharacter(half, at)) cuts.push(at);
    return cuts.flatMap((from, index) => {
      const piece = trimSpan(half, [from, cuts[index + 1] ?? end]);
      return piece ? [piece] : [];
    });
  });
}

/** Gives the sentences the kinds that the clerk chose; 标题 stays what the structure says it is. */
export function correctKinds(sentences: ParsedSentence[], { kinds }: SentenceCorrections): void {
  if (kinds.size === 0) return;
  for (const sentence of sentences) {
    const kind = kinds.get(sentence.span[0]);
    if (kind !== undefined && kind !== 'title' && sentence.kind !== 'title') sentence.kind = kind;
  }
}
