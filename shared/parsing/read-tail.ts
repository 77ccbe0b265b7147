import { compact } from './compact.js';
import { type Lines, readDateLine, signatureLines } from './read-head.js';
import { ANNEX_LINE, NOTES_LINE } from './rules/chrome-rules.js';
import { SIGNATURE_LINE } from './rules/head-rules.js';

/** Where the body ends and what stands after it. */
export interface Tail {
  /** Index of the first block after the body. */
  readonly bodyEnd: number;
  readonly date: string | null;
  readonly issuers: string[];
  /** Blocks after the body that belong to the document: annexes. */
  readonly annex: number[];
  /** Blocks after the body that belong to the web page. */
  readonly chrome: number[];
  /** Explanations of terms after the body. */
  readonly notes: number[];
}

interface Signature {
  readonly first: number;
  readonly last: number;
  readonly date: string | null;
  readonly issuers: string[];
}

function wordsOf({ half, blocks }: Lines, index: number): string {
  const block = blocks[index];
  return block ? half.slice(block.span[0], block.span[1]) : '';
}

/** The signature at `index`: names and a date on lines of their own, or run together. */
function signatureAt(lines: Lines, index: number): Signature | null {
  if (lines.classes[index] === 'signature') {
    const match = SIGNATURE_LINE.exec(compact(wordsOf(lines, index)));
    return { first: index, last: index, date: readDateLine(match?.[2] ?? ''), issuers: match?.[1] ? [match[1]] : [] };
  }
  if (lines.classes[index] !== 'date') return null;
  const signers = signatureLines(lines, index);
  const issuers = signers.map((at) => compact(wordsOf(lines, at)));
  return { first: signers[0] ?? index, last: index, date: readDateLine(wordsOf(lines, index)), issuers };
}

function findSignature(lines: Lines, from: number): Signature | null {
  for (let index = from + 1; index < lines.blocks.length; index++) {
    const signature = signatureAt(lines, index);
    if (signature && signature.first > from) return signature;
  }
  return null;
}

/** Index of the first line of web page or closing remarks after the last numbered paragraph. */
function chromeStart(lines: Lines, from: number, limit: number): number {
  let start = from;
  for (let index = from; index < limit; index++) {
    if (lines.blocks[index]?.marker && lines.classes[index] !== 'chrome') start = index + 1;
  }
  for (let index = start; index < limit; index++) {
    if (lines.classes[index] === 'chrome' || (lines.classes[index] === 'closing' && index > from)) return index;
  }
  return limit;
}

/** Index of a line 附件 or 名词解释 after numbered paragraphs; the number of blocks when there is none. */
function annexStart(lines: Lines, from: number): number {
  let numbered = false;
  for (let index = from; index < lines.blocks.length; index++) {
    if (lines.blocks[index]?.marker) numbered = true;
    else if (numbered && ANNEX_LINE.test(compact(wordsOf(lines, index)))) return index;
  }
  return lines.blocks.length;
}

/** Reads what stands after the body that begins at `bodyStart`. */
export function readTail(lines: Lines, bodyStart: number): Tail {
  const total = lines.blocks.length;
  const signature = findSignature(lines, bodyStart);
  if (!signature) {
    const annex = annexStart(lines, bodyStart);
    const end = chromeStart(lines, bodyStart, annex);
    const page = end < annex ? end : chromeStart(lines, annex, total);
    const rest = range(annex, page);
    const explains = NOTES_LINE.test(compact(wordsOf(lines, annex)));
    const notes = explains ? rest : [];
    return { bodyEnd: end, date: null, issuers: [], annex: explains ? [] : rest, chrome: range(page, total), notes };
  }
  const after = range(signature.last + 1, total);
  const pageStart = after.find((index) => lines.classes[index] === 'chrome') ?? total;
  const annex = after.filter(
    (index) => index < pageStart && !['closing', 'date', 'number'].includes(lines.classes[index] ?? ''),
  );
  const { date, issuers, first } = signature;
  return { bodyEnd: first, date, issuers, annex, chrome: range(pageStart, total), notes: [] };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
