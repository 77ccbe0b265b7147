import { NUMERAL_CLASS } from '../../text/chinese-numerals.js';

/** Kinds of numbering, from the outermost to the innermost. */
export type MarkerKind =
  | 'chapter'
  | 'part'
  | 'plain'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled'
  | 'is';

export interface MarkerRule {
  readonly kind: MarkerKind;
  /** A smaller rank stands outside a larger one: 第一章 > 一、 > （一） > 1. > (1) > ①. */
  readonly rank: number;
  /** Sticky, on half-width text; group 1 is the number. */
  readonly pattern: RegExp;
  readonly example: string;
}

const N = `[${NUMERAL_CLASS}]{1,5}`;

/**
 * How paragraphs are numbered. First match wins. A number that is followed by another one
 * (一、二、三产业融合; 1.5万亩) is text, not numbering.
 */
export const MARKER_RULES: readonly MarkerRule[] = [
  {
    kind: 'chapter',
    rank: 1,
    pattern: new RegExp(`第(${N}|\\d{1,3})(?:章|部分|篇|编)[ :、,]{0,3}`, 'y'),
    example: '第一章',
  },
  { kind: 'part', rank: 2, pattern: new RegExp(`第(${N}|\\d{1,3})节[ :、,]{0,3}`, 'y'), example: '第一节' },
  { kind: 'article', rank: 3.5, pattern: new RegExp(`第(${N}|\\d{1,3})条[ :、,]{0,3}`, 'y'), example: '第一条' },
  {
    kind: 'chinese',
    rank: 3,
    pattern: new RegExp(`(${N}) {0,2}[、.](?! {0,2}[${NUMERAL_CLASS}]{1,3}[、是])[ 、]{0,3}`, 'y'),
    example: '一、',
  },
  { kind: 'chinese-bracket', rank: 4, pattern: new RegExp(`\\( ?(${N}) ?\\)[ 、.:]{0,3}`, 'y'), example: '（一）' },
  { kind: 'arabic-bracket', rank: 6, pattern: /\( ?(\d{1,3}) ?\)[ 、.:]{0,3}/y, example: '（1）' },
  { kind: 'arabic-bracket', rank: 6, pattern: /(\d{1,2})\)[ 、.]{0,3}/y, example: '1）' },
  { kind: 'arabic', rank: 5, pattern: /(\d{1,3}) {0,2}[.、](?!\d|[a-z]{2,})[ 、]{0,3}/y, example: '1.' },
  { kind: 'circled', rank: 7, pattern: /([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])[ 、.]{0,3}/y, example: '①' },
  {
    kind: 'is',
    rank: 8,
    pattern: /([一二三四五六七八九十]{1,2}[是要])(?![否有么求素闻点])[ :,]{0,2}/y,
    example: '一是',
  },
  { kind: 'is', rank: 8, pattern: /(第[一二三四五六七八九十]{1,2})[,:] ?/y, example: '第一，' },
];

/** Rank of a heading without a number (综合类), which the outline finds by its looks. */
export const PLAIN_HEADING_RANK = 2.5;
