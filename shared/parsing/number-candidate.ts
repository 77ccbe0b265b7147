import type { Span } from '../model/span.js';
import type { Quantity } from '../text/amounts.js';
import { pairBrackets } from '../text/brackets.js';
import type { NumberPlace } from './rules/target-rules.js';

/** Words looked at before and after a number, so that long clauses stay cheap. */
const REACH = 120;
const CLAUSE_MARK = /[,;。!?:\n\t|]/;

/** A number of a sentence with the words around it. */
export interface Candidate extends NumberPlace {
  readonly end: number;
  /** Start of the clause in the sentence. */
  readonly clauseStart: number;
  /** Words between the number before and this one, within the sentence. */
  readonly between: string;
  /** Words of the clause since the last number that was taken for a target. */
  readonly ownWords: string;
}

/** Positions inside quotes or book marks, and the words of the round bracket around each position. */
export function enclosures(sentence: string): { quotes: Span[]; brackets: Span[] } {
  const quotes: Span[] = [];
  const brackets: Span[] = [];
  for (const [open, close] of pairBrackets(sentence, [0, sentence.length])) {
    (sentence[open] === '(' ? brackets : quotes).push([open, close]);
  }
  return { quotes, brackets };
}

function clauseStartOf(sentence: string, at: number): number {
  const floor = Math.max(0, at - REACH);
  for (let index = at - 1; index >= floor; index--) {
    const mark = sentence[index] ?? '';
    if (
      CLAUSE_MARK.test(mark) &&
      !(mark === ',' && /\d/.test(sentence[index + 1] ?? '') && /\d/.test(sentence[index - 1] ?? ''))
    )
      return index + 1;
  }
  return floor;
}

function clauseEndOf(sentence: string, at: number): number {
  const ceiling = Math.min(sentence.length, at + REACH);
  for (let index = at; index < ceiling; index++) if (CLAUSE_MARK.test(sentence[index] ?? '')) return index;
  return ceiling;
}

/** 以上, 以内, 左右 right behind a number. */
export const LIMIT_AFTER = /^(?:及|\(含\))?(?:以上|以内|之内|以下|之上|左右|上下)/;

/**
 * The number with its clause. `previousEnd` and `acceptedEnd`: where the number before, and the last one taken for a
 * target, end in the sentence.
 */
export function toCandidate(
  sentence: string,
  quantity: Quantity,
  previousEnd: number,
  acceptedEnd: number,
  planYear: number | null,
  around: ReturnType<typeof enclosures>,
): Candidate {
  const clauseStart = clauseStartOf(sentence, quantity.start);
  const clauseEnd = clauseEndOf(sentence, quantity.end);
  const within = ([open, close]: Span): boolean => open < quantity.start && quantity.end <= close;
  const bracket = around.brackets.find(within);
  const rest = sentence.slice(quantity.end, Math.max(clauseEnd, Math.min(sentence.length, quantity.end + 1)));
  return {
    quantity,
    before: sentence.slice(clauseStart, quantity.start).trim(),
    after: rest.trim(),
    sentence,
    planYear,
    quoted: around.quotes.some(within),
    bracket: bracket ? sentence.slice(bracket[0] + 1, bracket[1]) : null,
    end: quantity.end + (LIMIT_AFTER.exec(rest)?.[0].length ?? 0),
    clauseStart,
    between: sentence.slice(previousEnd, quantity.start),
    ownWords: sentence.slice(Math.max(clauseStart, acceptedEnd), quantity.start),
  };
}
