import { characterWidth, spareWidth } from './character-width.js';

/** Marks that no line begins with. */
const noStart = codes('，。、；：？！）》〉」』】〕”’…—·％,.;:?!)]}%');
/** Marks that no line ends with. */
const noEnd = codes('（《〈「『【〔“‘([{');
/** Marks inside a Latin run behind which a line may end. */
const joints = codes('/-');
const joint = /[/-]/;
/** What a short text may hold that takes more than an em for each character. */
const longer = /[\n\t]/;
const lineEnd = 0x0a;

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** What programs differ in when they break lines. */
interface Setting {
  /** Latin is as wide as in a substitute face, and set off from Chinese. */
  readonly wide: boolean;
  /** Latin runs are not broken behind / and -. */
  readonly wholeWords: boolean;
  /** No line ends between a Chinese mark and Latin; rather than that one begins with the mark (LibreOffice 7). */
  readonly markGoesAlong: boolean;
}

const usual: Setting = { wide: false, wholeWords: false, markGoesAlong: false };

const wholeWords: Setting = { ...usual, wholeWords: true };
/** With a substitute face, in the ways in which programs break a text; and the texts that they make a difference to. */
const inOtherPrograms: readonly (readonly [RegExp, Setting])[] = [
  [/[\t!-~]/, { ...usual, wide: true }],
  [/[/-]/, { ...wholeWords, wide: true }],
  [/[，。、；：？！）》〉」』】〕”’][!-~]/, { ...usual, wide: true, markGoesAlong: true }],
];

/**
 * Where the lines of `text` begin when it is set in a column `width` em wide: greedy filling, breaks anywhere between
 * Chinese characters, none before a closing mark or after an opening one. A run of Latin letters or digits is broken
 * behind / and - (an address, a code); elsewhere only where it is longer than a line. The first is always 0.
 */
export function lineStarts(text: string, width: number, setting: Setting = usual): number[] {
  const starts = [0];
  if (isShort(text, width)) return starts;
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  let markAt = 0;
  let usedAtMark = 0;
  let previous = lineEnd;
  const begin = (at: number, carried: number): void => {
    starts.push(at);
    start = breakAt = at;
    used = carried;
    usedAtBreak = 0;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === lineEnd) {
      begin(index + 1, 0);
    } else {
      if (index > start && mayBreak(previous, code, setting)) {
        breakAt = index;
        usedAtBreak = used;
      }
      const own = setting.wide ? characterWidth(code) + spareWidth(previous, code) : characterWidth(code);
      used += own;
      if (used > width && index > start) {
        if (breakAt > start) begin(breakAt, used - usedAtBreak);
        else if (markAt > start) begin(markAt, used - usedAtMark);
        else if (own > 0) begin(index, own);
      }
    }
    if (setting.markGoesAlong && markAt <= start && index > start && code > 0x250 && noStart.has(code)) {
      markAt = index;
      usedAtMark = used - 1;
    }
    previous = code;
  }
  return starts;
}

/** The commonest cell: too short to reach the edge whatever it holds. */
function isShort(text: string, width: number): boolean {
  return text.length <= width && !longer.test(text);
}

/** Number of lines that `text` takes in a column `width` em wide; an empty text takes one. */
export function countLines(text: string, width: number): number {
  return lineStarts(text, width).length;
}

/**
 * Number of lines to make room for, so that the text fits in whatever program and with whatever substitute face it is
 * opened: the most that any of them makes of it.
 */
export function mostLines(text: string, width: number): number {
  if (isShort(text, width)) return 1;
  let most = 0;
  for (const [differs, setting] of inOtherPrograms) {
    if (differs.test(text)) most = Math.max(most, lineStarts(text, width, setting).length);
  }
  return most === 0 ? countLines(text, width) : most;
}

/** The lines that a text takes where Latin runs are not broken behind / and -; 0 for a text without such runs. */
export function unbrokenLines(text: string, width: number): number {
  return joint.test(text) ? lineStarts(text, width, wholeWords).length : 0;
}

function mayBreak(previous: number, next: number, { wholeWords, markGoesAlong }: Setting): boolean {
  if (noStart.has(next) || noEnd.has(previous)) return false;
  if (next >= 0xdc00 && next <= 0xdfff) return false;
  if (markGoesAlong && isWord(next) && noStart.has(previous)) return false;
  if (!isWord(previous) || !isWord(next)) return true;
  return !wholeWords && joints.has(previous) && !isDigit(next) && !joints.has(next);
}

/** Numbers stay whole behind the mark too: 2020-2025, 1/3. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters, digits and what stands inside numbers, codes and addresses. */
function isWord(code: number): boolean {
  return code > 0x20 && code < 0x250;
}
