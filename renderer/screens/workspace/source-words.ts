import type { PlanSource } from '../../../shared/model/plan.js';
import type { Sentence } from '../../../shared/model/sentence.js';

/** Where sentences stand, as the office says it: 第一方面第1条第3句. */
export function sourceWords({ parsed }: PlanSource, sentences: readonly Sentence[]): string {
  const first = sentences[0];
  if (!first) return '';
  const section = first.section === null ? undefined : parsed.sections[first.section];
  const item = first.item === null ? undefined : section?.items[first.item];
  const place = `${section?.number ? `第${section.number}方面` : ''}${item?.number ? `第${item.number}条` : ''}`;
  const numbers = sentences.map((sentence) => numberWithin(parsed.sentences, sentence.index));
  return `${place === '' ? '正文' : place}第${numbers.join('、')}句`;
}

/** Number of a sentence within its 条, counted without titles, from 1. */
function numberWithin(all: PlanSource['parsed']['sentences'], index: number): number {
  const own = all[index];
  let number = 1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = all[at];
    if (before?.section !== own?.section || before?.item !== own?.item) break;
    if (before?.kind !== 'title') number += 1;
  }
  return number;
}
