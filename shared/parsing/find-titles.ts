import type { Span } from '../model/span.js';
import type { Block } from './block.js';
import { compact, tidyTitle } from './compact.js';
import type { LineClass } from './classify-line.js';
import { COVERING_NOTICE, DOC_NUMBER, TITLE_END, TITLE_TAIL } from './rules/head-rules.js';

/** A title: one or several lines that read on. */
export interface TitleRun {
  readonly text: string;
  readonly span: Span;
  /** Index of its first and last block. */
  readonly first: number;
  readonly last: number;
  /** A covering notice (关于印发…的通知), not the plan itself. */
  readonly covering: boolean;
}

const LONGEST_TITLE = 120;
const MOST_TITLE_LINES = 5;

/** Joined lines that end like a title and are not cut short (关于印发…任务 still lacks 的通知). */
function isWholeTitle(joined: string): boolean {
  if (joined.length < 4 || joined.length > LONGEST_TITLE || !TITLE_END.test(joined)) return false;
  if (/[《“(]/.test(joined) && count(joined, /[《“(]/g) !== count(joined, /[》”)]/g)) return false;
  return !/关于.{0,20}(?:印发|转发|批转|下发)/.test(joined) || /(?:通知|函|决定|通告)$/.test(joined);
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

/** The title and the number stand on one line: …的实施意见国办发〔2020〕24号 → where the number begins. */
export function numberStartAfterTitle(half: string, span: Span): number | null {
  const line = half.slice(span[0], span[1]);
  const year = /[[(] ?(?:19|20)\d{2} ?[\])] ?第? ?\d{1,5} ?号/.exec(line);
  if (!year) return null;
  for (let length = 2; length <= 14; length++) {
    const at = year.index - length;
    if (at > 5 && TITLE_END.test(compact(line.slice(0, at)))) return span[0] + at;
  }
  return null;
}

/** Titles among `blocks[from..to)`; `signature` holds the indexes of lines that sign the document. */
export function findTitles(
  text: string,
  half: string,
  blocks: readonly Block[],
  classes: readonly LineClass[],
  range: readonly [from: number, to: number],
  signature: ReadonlySet<number>,
): TitleRun[] {
  const titles: TitleRun[] = [];
  let run: number[] = [];
  const flush = (): void => {
    titles.push(...titlesOfRun(text, half, blocks, run));
    run = [];
  };
  for (let index = range[0]; index < range[1]; index++) {
    const block = blocks[index];
    if (!block) continue;
    const cut =
      classes[index] === 'short' || classes[index] === 'number' ? numberStartAfterTitle(half, block.span) : null;
    const lead =
      cut === null && classes[index] === 'short' ? NUMBER_FIRST.exec(half.slice(block.span[0], block.span[1])) : null;
    if (lead) {
      flush();
      titles.push(...titleAfterNumber(text, half, [block.span[0] + lead[0].length, block.span[1]], index));
    } else if (cut !== null) {
      flush();
      titles.push(toTitle(text, half, [block.span[0], cut], index, index));
    } else if (classes[index] === 'short' && !signature.has(index)) run.push(index);
    else flush();
  }
  flush();
  return titles;
}

/** The number stands in front of the title: 金政发〔2021〕1号关于印发…的通知. */
const NUMBER_FIRST = /^[\u4e00-\u9fff]{1,14} ?[[(](?:19|20)\d{2}[\])] ?第? ?\d{1,5} ?号 *(?=.{6,})/;

function titleAfterNumber(text: string, half: string, span: Span, index: number): TitleRun[] {
  return isWholeTitle(compact(half.slice(span[0], span[1]))) ? [toTitle(text, half, span, index, index)] : [];
}

function titlesOfRun(text: string, half: string, blocks: readonly Block[], run: readonly number[]): TitleRun[] {
  const titles: TitleRun[] = [];
  let from = 0;
  for (let to = 0; to < run.length; to++) {
    const first = blocks[run[from] ?? 0];
    const last = blocks[run[to] ?? 0];
    if (!first || !last) continue;
    // A title never fills more lines than this; without the limit a list of short lines would take for ever.
    if (to - from >= MOST_TITLE_LINES) {
      from = to - 1;
      to--;
      continue;
    }
    const joined = compact(half.slice(first.span[0], last.span[1]));
    const next = blocks[run[to + 1] ?? -1];
    const nextLine = next ? compact(half.slice(next.span[0], next.span[1])) : '';
    if (TITLE_TAIL.test(nextLine)) continue;
    const readsOn = next !== undefined && !startsNewTitle(joined, nextLine) && isWholeTitle(joined + nextLine);
    if (!isWholeTitle(joined) || readsOn) continue;
    titles.push(toTitle(text, half, [first.span[0], last.span[1]], run[from] ?? 0, run[to] ?? 0));
    from = to + 1;
  }
  return titles;
}

/** The line after a whole title is a title of its own, not its continuation. */
function startsNewTitle(whole: string, line: string): boolean {
  if (!isWholeTitle(whole) || !isWholeTitle(line)) return false;
  return line.length >= 6 && (/(?:通知|意见|函|报告|决定)$/.test(whole) || /^(?:关于|(?:19|20)\d{2})/.test(line));
}

/** …重点工作任务（华政发〔2021〕2号） */
const NUMBER_IN_BRACKETS = /\s*[(（][^()（）]{2,16}[〔[]\d{4}[〕\]]\s*\d{1,5}号[)）]$/;

function toTitle(text: string, half: string, span: Span, first: number, last: number): TitleRun {
  const joined = compact(half.slice(span[0], span[1]));
  const covering = COVERING_NOTICE.test(joined) && !DOC_NUMBER.test(joined);
  const withoutNumber = text.slice(span[0], span[1]).replace(NUMBER_IN_BRACKETS, '');
  return { text: tidyTitle(withoutNumber), span, first, last, covering };
}
