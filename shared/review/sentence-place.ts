import type { ParsedPlan } from '../model/parsed-plan.js';

/** 原文位置 of a sentence in the office's words: 第3条第2句, 第一部分第1句, 第5句; 条标 are counted as no sentence. */
export function sentencePlace(parsed: Pick<ParsedPlan, 'sections' | 'sentences'>, index: number): string {
  const sentence = parsed.sentences[index];
  if (sentence === undefined) return '';
  const { section, item } = sentence;
  const before = parsed.sentences
    .slice(0, index + 1)
    .filter((other) => other.section === section && other.item === item && other.kind !== 'title');
  const own = sentence.kind === 'title' ? '标题' : `第${before.length}句`;
  const found = section === null ? undefined : parsed.sections[section];
  const number = item === null ? undefined : found?.items[item]?.number;
  if (number) return `第${number}条${own}`;
  return found?.number ? `第${found.number}部分${own}` : own;
}
