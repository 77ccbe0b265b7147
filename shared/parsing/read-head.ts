import { parseNumeral } from '../text/chinese-numerals.js';
import type { Block } from './block.js';
import type { LineClass } from './classify-line.js';
import { compact } from './compact.js';
import { findTitles, numberStartAfterTitle, type TitleRun } from './find-titles.js';
import { DATE_LINE, DOC_NUMBER, INDEX_DATE, INDEX_ISSUER, REPORT_LINE, SIGNATURE_LINE } from './rules/head-rules.js';

/** Title, number, date and the like, and where the body begins. */
export interface Head {
  readonly title: string | null;
  readonly noticeTitle: string | null;
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly issuers: string[];
  readonly addressee: string | null;
  /** Index of the first block of the body. */
  readonly bodyStart: number;
  /** Index of the first block that belongs to the document (the first title line); 0 when there is none. */
  readonly documentStart: number;
}

/** Everything that is known of the source while the head is read. */
export interface Lines {
  readonly text: string;
  readonly half: string;
  readonly blocks: readonly Block[];
  readonly classes: readonly LineClass[];
}

/** At most so many lines sign a document (several issuers). */
const MOST_SIGNERS = 6;
const LONGEST_SIGNER = 40;

/** Lines directly above a date line that name who issued the document. */
export function signatureLines({ half, blocks, classes }: Lines, dateIndex: number): number[] {
  const lines: number[] = [];
  // A date in brackets stands under a title, not under a signature.
  const date = blocks[dateIndex];
  if (!date || half[date.span[0]] === '(') return lines;
  for (let index = dateIndex - 1; index >= 0 && lines.length < MOST_SIGNERS; index--) {
    const block = blocks[index];
    if (!block || classes[index] !== 'short' || block.marker) break;
    const line = compact(half.slice(block.span[0], block.span[1]));
    if (line.length > LONGEST_SIGNER || /(?:通知|方案|意见|要点|报告|计划|规划|清单)\)?$|附件|^[\d(（]/.test(line))
      break;
    lines.unshift(index);
  }
  return lines;
}

/** YYYY-MM-DD of a line that is only a date; null when it is none. */
export function readDateLine(line: string): string | null {
  const match = DATE_LINE.exec(compact(line));
  if (!match) return null;
  const year = parseNumeral((match[1] ?? '').replace(/[oO0○]/g, (char) => (char === '0' ? '0' : '〇')));
  const month = parseNumeral(match[2] ?? '');
  const day = parseNumeral(match[3] ?? '');
  return toDay(year, month, day);
}

function toDay(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Index of the first numbered paragraph from `from` on; the number of blocks when there is none. */
function firstNumbered({ blocks, classes }: Lines, from: number): number {
  const index = blocks.findIndex(
    (block, at) => at >= from && block.marker !== null && block.marker.kind !== 'is' && classes[at] !== 'chrome',
  );
  return index < 0 ? blocks.length : index;
}

/** Where the attached plan of a covering notice begins that itself has numbered requirements. */
function attachedPlanStart(lines: Lines, notice: TitleRun): number {
  const { blocks, classes } = lines;
  for (let index = notice.last + 1; index < blocks.length; index++) {
    if (classes[index] === 'date' && signatureLines(lines, index).length > 0) return index + 1;
  }
  return 0;
}

interface Zone {
  readonly titles: TitleRun[];
  readonly dateLines: number[];
  readonly signers: Set<number>;
  readonly end: number;
}

/** Titles, dates and signatures before the first numbered paragraph after `from`. */
function readZone(lines: Lines, from: number): Zone {
  const end = firstNumbered(lines, from);
  const dateLines: number[] = [];
  const signers = new Set<number>();
  for (let index = 0; index < end; index++) {
    if (lines.classes[index] === 'signature') dateLines.push(index);
    if (lines.classes[index] !== 'date') continue;
    const signed = signatureLines(lines, index);
    dateLines.push(index);
    for (const line of signed) signers.add(line);
  }
  const titles = findTitles(lines.text, lines.half, lines.blocks, lines.classes, [0, end], signers);
  return { titles, dateLines, signers, end };
}

/** Name of the plan inside a covering notice's title: 关于印发《…》的通知. */
function namedInNotice(notice: string): string | null {
  const quoted = /(?:印发|转发|下发|公布|发布)《(.{2,80}?)》/.exec(notice);
  const plain = /(?:印发|转发|下发)(.{4,80}?)的?通知$/.exec(notice);
  return quoted?.[1] ?? plain?.[1] ?? null;
}

function lineText({ half, blocks }: Lines, index: number): string {
  const block = blocks[index];
  return block ? half.slice(block.span[0], block.span[1]) : '';
}

function findDocNumber(lines: Lines, end: number): string | null {
  const order = [...lines.classes.keys()].slice(0, end);
  const ranked = [
    ...order.filter((at) => lines.classes[at] === 'number'),
    ...order.filter((at) => lines.classes[at] !== 'prose'),
  ];
  for (const index of ranked) {
    const block = lines.blocks[index];
    if (!block) continue;
    const from = numberStartAfterTitle(lines.half, block.span) ?? block.span[0];
    const match = DOC_NUMBER.exec(lines.half.slice(from, block.span[1]));
    if (match) return lines.text.slice(from + match.index, from + match.index + match[0].length).replace(/\s/g, '');
  }
  return null;
}

function findIndexValue(lines: Lines, end: number, pattern: RegExp): RegExpExecArray | null {
  for (let index = 0; index < end; index++) {
    if (lines.classes[index] !== 'chrome') continue;
    const match = pattern.exec(compact(lineText(lines, index)).replace(/\t/g, ''));
    if (match) return match;
  }
  return null;
}

/** Date of a line that is only a date, or of one that names the issuer before it. */
function signedDate(line: string): string | null {
  return readDateLine(line) ?? readDateLine(SIGNATURE_LINE.exec(compact(line))?.[2] ?? '');
}

function findDate(lines: Lines, zone: Zone): string | null {
  const signed = zone.dateLines.map((at) => signedDate(lineText(lines, at))).find((date) => date !== null);
  if (signed) return signed;
  for (let index = 0; index < zone.end; index++) {
    const report = lines.classes[index] === 'report' ? REPORT_LINE.exec(compact(lineText(lines, index))) : null;
    if (report) return toDay(Number(report[1]), Number(report[2]), Number(report[3]));
  }
  return null;
}

/** The head of the document. The tail may still know a better date and issuer (see read-tail). */
export function readHead(lines: Lines): Head {
  let zone = readZone(lines, 0);
  const notice = [...zone.titles].reverse().find(({ covering }) => covering) ?? null;
  const attached = notice && !zone.titles.some(({ covering, first }) => !covering && first > notice.last);
  const start = notice && attached ? attachedPlanStart(lines, notice) : 0;
  if (start > zone.end) {
    const later = readZone(lines, start);
    if (later.titles.some(({ first }) => first >= start)) zone = later;
  }
  const own = zone.titles.filter(({ covering, first }) => !covering && (!notice || first > notice.last));
  const title = own[own.length - 1] ?? null;
  const firstTitle = zone.titles[0] ?? null;
  const bodyStart = title ? title.last + 1 : notice ? afterNotice(notice, zone) : headEnd(lines, zone);
  return {
    title: title?.text ?? (notice ? namedInNotice(notice.text) : null),
    noticeTitle: notice?.text ?? null,
    docNumber: findDocNumber(lines, zone.end),
    date: findDate(lines, zone) ?? indexDate(lines, zone),
    issuers: findIssuers(lines, zone),
    addressee: findAddressee(lines, zone.end),
    bodyStart,
    documentStart: firstTitle?.first ?? 0,
  };
}

function indexDate(lines: Lines, zone: Zone): string | null {
  const match = findIndexValue(lines, zone.end, INDEX_DATE);
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function findIssuers(lines: Lines, zone: Zone): string[] {
  const signed = [...zone.signers].sort((a, b) => a - b).map((at) => lineSource(lines, at));
  if (signed.length > 0) return signed;
  const runIn = zone.dateLines.flatMap((at) => SIGNATURE_LINE.exec(compact(lineText(lines, at)))?.[1] ?? []);
  if (runIn.length > 0) return runIn;
  const fromIndex = findIndexValue(lines, zone.end, INDEX_ISSUER)?.[1];
  return fromIndex ? [fromIndex] : [];
}

function lineSource({ text, blocks }: Lines, index: number): string {
  const block = blocks[index];
  return block ? text.slice(block.span[0], block.span[1]).replace(/\s+/g, '') : '';
}

function findAddressee(lines: Lines, end: number): string | null {
  for (let index = 0; index < end; index++) {
    if (lines.classes[index] === 'addressee') return lineSource(lines, index).replace(/[:：]$/, '');
  }
  return null;
}

/** A notice without a title of its own before the plan: the body begins after the notice's signature, or right away. */
function afterNotice(notice: TitleRun, zone: Zone): number {
  const signed = zone.dateLines.filter((at) => at > notice.last).pop();
  return signed === undefined ? notice.last + 1 : signed + 1;
}

/** Without any title: the body begins at the first paragraph of running text or the first number. */
function headEnd({ classes }: Lines, zone: Zone): number {
  for (let index = 0; index < zone.end; index++) if (classes[index] === 'prose') return index;
  return zone.end;
}
