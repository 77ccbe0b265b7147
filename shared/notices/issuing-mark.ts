import { textWidth } from './text-width.js';
import { linesBySense } from './title-lines.js';

/** Largest type of a 发文机关标志, points: 22 mm, what the highest organs use. */
const largest = 62;
/** Least type of a mark, points: below the text's own 16 pt by a hair only. A longer name takes two lines. */
const smallest = 15;
/** Stacked names stay one line each, so their type may be smaller still. */
const smallestStacked = 12;
/** Width of the 版心 in points, less a hair so that rounding never breaks the line. */
const lineWidth = 440;
const word = '文件';

/** 发文机关标志 (clause 7.2.4): one line, two for a very long name, or names stacked with 文件 beside them. */
export interface IssuingMark {
  /** Lines of the mark: 文件 on the single name, apart in a joint issue. */
  readonly names: readonly string[];
  /** 文件 beside stacked names; '' for one issuer, whose line already holds it. */
  readonly beside: string;
  /** Size in points: as large as one line allows. */
  readonly size: number;
}

/** `form` letter: the organ's name without 文件 (clause 10.1). */
export function issuingMark(issuers: readonly string[], form: 'document' | 'letter'): IssuingMark {
  const names = issuers.map(signatureName);
  const [only] = names;
  if (names.length === 1 || form === 'letter') {
    return singleMark(form === 'letter' ? names.join('　') : `${only ?? ''}${word}`);
  }
  // A gap of one character between the stack and 文件.
  const width = Math.max(...names.map(textWidth)) + textWidth(word) + 1;
  return { names, beside: word, size: fitting(width, Math.min(largest, 180 / names.length), smallestStacked) };
}

function singleMark(text: string): IssuingMark {
  const lines = textWidth(text) * smallest <= lineWidth ? [text] : linesBySense(text, lineWidth / smallest);
  return { names: lines, beside: '', size: fitting(Math.max(...lines.map(textWidth)), largest) };
}

function fitting(width: number, limit: number, least = smallest): number {
  return Math.max(least, Math.min(limit, Math.floor((lineWidth / width) * 2) / 2));
}

/** 署名 of an issuer: its name without 文件. */
export function signatureName(issuer: string): string {
  return issuer.replace(/文件$/, '');
}
