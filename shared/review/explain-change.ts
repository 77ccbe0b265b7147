import { diffArrays } from 'diff';
import { parseNumeral } from '../text/chinese-numerals.js';
import { evenText } from '../text/compare-text.js';
import { toHalfWidth } from '../text/half-width.js';
import { actions, bounds, essential, negations, timeWords, unitNames } from './change-words.js';

/** How two versions of a sentence differ: not at all, in wording, or in substance; `why` names it in Chinese. */
export interface Change {
  readonly kind: 'unchanged' | 'wording' | 'substance';
  readonly why: string;
}

/** 7. 8、 一、 （三） (2) 第三条: the number of a sentence that opens an item. */
const leadingNumber =
  /^(?:[一二三四五六七八九十百]{1,4}[、,.]|[(（][一二三四五六七八九十\d]{1,3}[)）][、.]?|\d{1,3}[.、,．)]|第[一二三四五六七八九十百\d]{1,4}[章节条款项部]分?)(?!\d)/u;

/** The number before an item's text, '' when there is none. */
export function numberOf(text: string): string {
  const trimmed = text.trimStart();
  // Half width keeps the positions, so the number can be cut out of the text as written.
  return trimmed.slice(0, leadingNumber.exec(toHalfWidth(trimmed.slice(0, 12)))?.[0].length ?? 0);
}

/** The text without the number before it. */
export function withoutNumber(text: string): string {
  const trimmed = text.trim();
  return trimmed.slice(numberOf(trimmed).length).trim();
}

/** A number with the measure after it: 25个, 46亿元, 9.8%, 2020年. Chinese numerals count when a measure follows. */
const quantity =
  /\d+(?:\.\d+)?(?:%|‰|[万亿千百]*(?:个百分点|平方米|平方公里|公里|美元|元|个|家|项|条|次|场|人|户|亩|件|批|套|台|名|所|座|处|天|日|月|年|倍|米|吨|度|期|类|级|号|届|大)?)?/gu;
const chineseQuantity =
  /[二三四五六七八九十百千两零〇]+(?=(?:个|家|项|次|场|人|户|亩|件|套|台|名|所|座|处|天|日|月|年|倍|类|条)(?!期))/gu;

/** Numbers in digits, so that 三年 and 3年 are the same. */
function withDigits(even: string): string {
  return even.replace(chineseQuantity, (numeral) => String(parseNumeral(numeral) ?? numeral));
}

/**
 * Explains the change from one sentence to another. Substance: a number, date, unit, action, bound or denial is another
 * one, or other content came or went. Wording: width, marks, numbering, fillers, words that say the same, order of words.
 */
export function explainChange(oldText: string, newText: string): Change {
  const [oldBody, newBody] = [withoutNumber(oldText), withoutNumber(newText)];
  const [oldEven, newEven] = [evenText(oldBody), evenText(newBody)];
  if (oldEven === newEven) return sameText(oldText, newText, oldBody, newBody);
  const [oldPlain, newPlain] = [plain(oldEven), plain(newEven)];
  const [oldCore, newCore] = [essential(oldPlain), essential(newPlain)];
  const changes = changedPieces(oldPlain, newPlain);
  const substance = substanceOf(oldCore, newCore, oldPlain, newPlain);
  if (substance !== null) {
    return { kind: 'substance', why: `${substance}：${described(changes, oldPlain === newPlain)}，分工需复核` };
  }
  if (oldPlain === newPlain) return { kind: 'wording', why: '只有标点或数字写法不同' };
  if (oldCore === newCore) return { kind: 'wording', why: `只有措辞不同：${described(changes, false)}` };
  return { kind: 'wording', why: `只有语序不同：${described(changes, false)}` };
}

/** Marks left out, but not the point in 9.8 nor %. */
function plain(even: string): string {
  return withDigits(even).replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.%‰]/gu, '');
}

function sameText(oldText: string, newText: string, oldBody: string, newBody: string): Change {
  if (squeezed(oldText) === squeezed(newText)) return { kind: 'unchanged', why: '文字未变' };
  if (squeezed(oldBody) !== squeezed(newBody)) return { kind: 'wording', why: '只有标点写法或全角半角不同' };
  return { kind: 'wording', why: `只有序号不同：“${numberOf(oldText)}”改为“${numberOf(newText)}”` };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Which sort of substance is another one, as the reason begins; null for none. */
function substanceOf(oldCore: string, newCore: string, oldPlain: string, newPlain: string): string | null {
  const differs = (pattern: RegExp, a = oldPlain, b = newPlain): boolean =>
    (a.match(pattern) ?? []).join('|') !== (b.match(pattern) ?? []).join('|');
  if (differs(quantity)) return /[年月日]/u.test(lostQuantities(oldPlain, newPlain)) ? '日期变化' : '数字变化';
  if (oldCore === newCore) return null;
  if (differs(negations)) return '否定词变化';
  if (differs(timeWords, oldCore, newCore)) return '时限变化';
  const bag = (text: string): string => [...text].sort().join('');
  const reordered = bag(oldCore) === bag(newCore);
  if (differs(unitNames) && (reordered || unitsChanged(oldCore, newCore))) return '单位变化';
  if (reordered) return null;
  if (differs(bounds, oldCore, newCore)) return '要求程度变化';
  return sorted(oldCore, actions) === sorted(newCore, actions) ? '内容变化' : '任务动作变化';
}

function sorted(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).sort().join('|');
}

/** The quantities that stand in one of the texts only. */
function lostQuantities(a: string, b: string): string {
  const inA: readonly string[] = a.match(quantity) ?? [];
  const inB: readonly string[] = b.match(quantity) ?? [];
  return [...inA.filter((one) => !inB.includes(one)), ...inB.filter((one) => !inA.includes(one))].join('|');
}

/** True when a changed piece holds or touches the ending of an office's name. */
function unitsChanged(oldCore: string, newCore: string): boolean {
  return changedPieces(oldCore, newCore).some(
    ({ before, after }) =>
      /[局办委部]$|公司|中心|单位|镇|街道/u.test(before) || /[局办委部]$|公司|中心|单位|镇|街道/u.test(after),
  );
}

interface Piece {
  readonly before: string;
  readonly after: string;
}

/** A quantity, a word in Latin letters, or one character: numbers are never cut in the middle. */
const token = new RegExp(`${quantity.source}|[A-Za-z]+|.`, 'gu');

/** The pieces that were replaced, left out ('' after) or put in ('' before); a single equal character joins neighbours. */
function changedPieces(oldText: string, newText: string): Piece[] {
  const pieces: Piece[] = [];
  let [before, after, kept] = ['', '', ''];
  const flush = (): void => {
    if (before !== '' || after !== '') pieces.push({ before, after });
    [before, after, kept] = ['', '', ''];
  };
  for (const { value, added, removed } of diffArrays(oldText.match(token) ?? [], newText.match(token) ?? [])) {
    const text = value.join('');
    if (!added && !removed) {
      if (before === '' && after === '') continue;
      kept += text;
      if (kept.length > 1) flush();
      continue;
    }
    [before, after, kept] = [before + kept, after + kept, ''];
    if (removed) before += text;
    else after += text;
  }
  flush();
  return pieces;
}

/** The first changes in words; long pieces are cut. */
function described(pieces: readonly Piece[], none: boolean): string {
  if (none || pieces.length === 0) return '写法不同';
  const words = pieces.slice(0, 3).map(({ before, after }) => {
    if (before === '') return `增加“${short(after)}”`;
    return after === '' ? `删去“${short(before)}”` : `“${short(before)}”改为“${short(after)}”`;
  });
  return words.join('，') + (pieces.length > 3 ? `等 ${pieces.length} 处` : '');
}

function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 12)}…${text.slice(-8)}` : text;
}
