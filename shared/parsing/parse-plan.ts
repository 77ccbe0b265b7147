import type { Correction } from '../model/corrections.js';
import type { ParsedPlan, ParsedSection, ParsedTableRow } from '../model/parsed-plan.js';
import type { SourceDocument } from '../model/source-document.js';
import { type Span, spansOverlap } from '../model/span.js';
import { toHalfWidth } from '../text/half-width.js';
import type { Block } from './block.js';
import { type BodyReading, readBody } from './body-sentences.js';
import { buildDraft } from './build-draft.js';
import { correctDraft } from './correct-draft.js';
import { correctHead, correctLines, type CorrectedLines } from './correct-lines.js';
import { correctKinds, correctTexts, sentenceCorrections } from './correct-sentences.js';
import type { Draft } from './draft.js';
import { excludedSpans } from './excluded.js';
import { findGrids, type Grid } from './find-grids.js';
import { findIndicators } from './find-indicators.js';
import { buildOutline } from './outline-tree.js';
import { markPlainHeadings } from './plain-headings.js';
import { planYear } from './plan-year.js';
import { type Head, type Lines, readHead } from './read-head.js';
import { type FoundRow, readTableRows, statesFirstLeads } from './read-table-rows.js';
import { readTail, type Tail } from './read-tail.js';
import { splitBlocks } from './split-blocks.js';
import { structureFindings } from './structure-findings.js';

/** A title that goes over the line ends of a fixed width. */
function withoutLineEnds(title: string): string {
  return title.replace(/\s*[\r\n]+\s*/g, '');
}

/** Sections as printed: spans and texts of the source. */
function toSections(text: string, draft: Draft): ParsedSection[] {
  return draft.sections.map((section) => ({
    level: section.level,
    number: section.number,
    title: section.title,
    span: [section.start, section.end],
    items: section.items.map((item) => ({
      number: item.number,
      title: item.title ? withoutLineEnds(text.slice(item.title[0], item.title[1])).trim() : null,
      text: text.slice(item.textStart, item.end),
      span: [item.start, item.end],
    })),
  }));
}

/** A sentence for each row of a table, so that its words too have a place. */
function addTableRows(
  text: string,
  half: string,
  rows: readonly FoundRow[],
  body: BodyReading,
  year: number | null,
): ParsedTableRow[] {
  for (const { taskSpan } of rows) {
    const index = body.sentences.length;
    body.sentences.push({ span: [taskSpan[0], taskSpan[1]], section: null, item: null, kind: 'task' });
    body.indicators.push(...findIndicators(text, half, taskSpan, index, year));
  }
  return rows.map(({ row }) => row);
}

/** So many stretches of text may name the year of a plan that is named nowhere else. */
const OPENING_TEXTS = 3;
/** So many numbers make an annex the plan itself. */
const LEAST_NUMBERED = 3;

/** Blocks of the body: after the head, before the end, without tables; annexes follow. */
function bodyBlocks(lines: Lines, head: Head, tail: Tail): Block[] {
  const skip = new Set(['chrome', 'number', 'addressee', 'greeting', 'report', 'date', 'closing']);
  const body: Block[] = [];
  let started = false;
  for (let index = head.bodyStart; index < tail.bodyEnd; index++) {
    const block = lines.blocks[index];
    if (!block) continue;
    const look = lines.classes[index] ?? 'prose';
    if (!started && block.marker === null && (skip.has(look) || (look === 'short' && greetingFollows(lines, index))))
      continue;
    started = started || look === 'prose' || block.marker !== null;
    body.push(block);
  }
  if (body.some(({ marker }) => marker !== null)) return body;
  // A notice without numbers whose plan is annexed after the signature.
  const annex = tail.annex.flatMap((index) => lines.blocks[index] ?? []);
  return annex.filter(({ marker }) => marker !== null).length >= LEAST_NUMBERED ? [...body, ...annex] : body;
}

/** A short line right above the greeting or addressee names the speaker. */
function greetingFollows({ classes }: Lines, index: number): boolean {
  return classes.slice(index + 1, index + 4).some((look) => look === 'greeting' || look === 'addressee');
}

/** Text of the covering notice and of annexes: kept as sentences without a section. */
function looseBlocks(lines: Lines, head: Head, tail: Tail): { before: Block[]; after: Block[] } {
  const prose = (index: number): Block[] => {
    const block = lines.blocks[index];
    return block && lines.classes[index] === 'prose' ? [block] : [];
  };
  const before: Block[] = [];
  for (let index = head.documentStart; index < head.bodyStart; index++) before.push(...prose(index));
  return { before, after: tail.annex.flatMap(prose) };
}

function withLoose(draft: Draft, loose: { before: Block[]; after: Block[] }): Draft {
  const place = ({ span }: Block): Draft['texts'][number] => ({ span, section: null, item: null, isTitle: false });
  return { ...draft, texts: [...loose.before.map(place), ...draft.texts, ...loose.after.map(place)] };
}

/** Blocks that stand in none of the tables; both in order. */
function outsideOf(grids: readonly Grid[], blocks: readonly Block[]): Block[] {
  let next = 0;
  return blocks.filter(({ span }) => {
    while (next < grids.length && (grids[next]?.span[1] ?? 0) <= span[0]) next++;
    const grid = grids[next];
    return !grid || !spansOverlap(grid.span, span);
  });
}

/** The draft of the whole document, with the roles that the clerk gave to lines. */
function readDraft(lines: CorrectedLines, head: Head, tail: Tail, declared: ReadonlySet<number>): Draft {
  const { text, half, roles, kept } = lines;
  const body = markPlainHeadings(half, bodyBlocks(lines, head, tail), declared);
  const placed = new Set(body.map(({ span }) => span[0]));
  const loose = looseBlocks(lines, head, tail);
  const isLoose = ({ span }: Block): boolean => !placed.has(span[0]);
  const around = { before: loose.before.filter(isLoose), after: loose.after.filter(isLoose) };
  const draft = withLoose(buildDraft(text, half, buildOutline(body)), around);
  if (kept.size === 0) return draft;
  for (const { span } of [...around.before, ...around.after]) placed.add(span[0]);
  for (const start of kept) if (roles.get(start) !== 'planTitle') placed.add(start);
  return correctDraft({ text, half, draft, roles, blocks: lines.blocks.filter(({ span }) => placed.has(span[0])) });
}

const byStart = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span[0] - b.span[0];

/**
 * Reads a plan: head, sections, items, sentences, numbers, dates, duties and tables, each with its place in the
 * source text, which is never changed. Any input gives a plan; what is doubtful is among the findings. The clerk's
 * corrections hold over what the rules say; everything that follows from them is found again.
 */
export function parsePlan(document: SourceDocument, corrections: readonly Correction[] = []): ParsedPlan {
  const { text } = document;
  const half = toHalfWidth(text);
  const grids = findGrids(document, half);
  const blocks = outsideOf(grids, splitBlocks(half));
  const lines = correctLines(text, half, blocks, corrections);
  const ofSentences = sentenceCorrections(corrections);
  const head = correctHead(lines, readHead(lines));
  const tail = readTail(lines, head.bodyStart);
  const declared = new Set(document.headings.map(({ span }) => span[0]));
  const draft = correctTexts(half, readDraft(lines, head, tail, declared), ofSentences);
  const date = head.date ?? tail.date;
  const headings = draft.sections.filter(({ review }) => !review).map(({ title }) => toHalfWidth(title ?? ''));
  const year = planYear({
    titles: [head.title, head.noticeTitle].map((title) => title && toHalfWidth(title)),
    headings,
    date,
    docNumber: head.docNumber && toHalfWidth(head.docNumber),
    opening: draft.texts.slice(0, OPENING_TEXTS).map(({ span }) => half.slice(...span)),
  });
  const dates = { planYear: year, documentDate: date };
  const body = readBody({ text, half, draft, dates, corrections: ofSentences });
  const table = { text, half, dates, firstLeads: grids.length > 0 && statesFirstLeads(half) };
  const tableRows = addTableRows(
    text,
    half,
    grids.flatMap((grid) => readTableRows(table, grid)),
    body,
    year,
  );
  correctKinds(body.sentences, ofSentences);
  const issuers = head.issuers.length > 0 ? head.issuers : tail.issuers;
  return {
    title: head.title,
    noticeTitle: head.noticeTitle,
    issuer: issuers[0] ?? null,
    issuers,
    docNumber: head.docNumber,
    date,
    planYear: year,
    addressee: head.addressee,
    excluded: excludedSpans(lines, head, tail),
    sections: toSections(text, draft),
    sentences: body.sentences,
    indicators: body.indicators.sort(byStart),
    deadlines: body.deadlines.sort(byStart),
    responsibilities: body.responsibilities,
    tableRows,
    findings: structureFindings(half, draft, tableRows.length),
  };
}
