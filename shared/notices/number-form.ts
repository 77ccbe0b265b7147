import { formatDocumentNumber } from './document-number.js';

const standardForm = /^[^〔〕\d\s]+〔\d{4}〕[1-9]\d*号$/;

/**
 * What is unusual about a 发文字号 (clause 7.2.5 of GB/T 9704-2012: 机关代字〔四位年份〕顺序号号), in the clerk's words; null
 * for nothing. Only advice: slips and old series are numbered in ways of their own.
 */
export function numberAdvice(docNumber: string): string | null {
  const typed = docNumber.trim();
  if (typed === '') return null;
  const printed = formatDocumentNumber(typed);
  if (standardForm.test(printed)) return printed === typed ? null : `将印成“${printed}”。`;
  const faults = faultsOf(printed);
  return `建议写成“机关代字〔年份〕序号号”，如 金开工〔2020〕1号${faults === '' ? '' : `；现在${faults}`}。`;
}

function faultsOf(text: string): string {
  const year = /〔(.*?)〕/.exec(text)?.[1];
  return [
    year === undefined ? '年份没有用六角括号〔〕括起来' : /^\d{4}$/.test(year) ? '' : '年份不是四位数字',
    /^[^〔〕\d\s]/.test(text) ? '' : '前面没有机关代字',
    /[〕\])）]\s*第/.test(text) ? '序号前多了“第”' : '',
    /(?:^|\D)0+\d*号$/.test(text) ? '序号前有多余的 0' : '',
    text.endsWith('号') ? '' : '没有以“号”结尾',
  ]
    .filter((fault) => fault !== '')
    .join('，');
}

/** What is wrong with the office's pattern of 发文字号 (with {年} and {号}); null for nothing, and for no pattern. */
export function patternAdvice(pattern: string): string | null {
  if (pattern.trim() === '') return null;
  const faults = [
    pattern.includes('{号}') ? '' : '没有{号}，各份公文会得同一个号',
    pattern.includes('{年}') ? '' : '没有{年}，换年后年份不会变',
  ].filter((fault) => fault !== '');
  if (faults.length > 0) return `发文字号的写法“${pattern}”${faults.join('，')}。`;
  return numberAdvice(pattern.replace(/\{年\}/g, '2020').replace(/\{号\}/g, '1')) === null
    ? null
    : `发文字号的写法“${pattern}”与通常的“机关代字〔{年}〕{号}号”不同，请看一下。`;
}
