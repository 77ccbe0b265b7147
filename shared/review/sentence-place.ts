import type { ParsedPlan } from '../model/parsed-plan.js';

/** Where a sentence stands, as the office says it: 二、 第6条 第2句. */
export interface SentencePlace {
  /** Number of the 方面 (一, （一）); '' outside of all. */
  readonly section: string;
  /** Number of the 条, or its first words when it has none; '' outside of all. */
  readonly item: string;
  /** Place among the sentences of the 条 (or between 条), 条标 not counted; 0 for 条标 itself. */
  readonly sentence: number;
}

const FIRST_WORDS = 8;

/** The places of all sentences, by index. */
export function sentencePlaces(parsed: Pick<ParsedPlan, 'sections' | 'sentences'>): readonly SentencePlace[] {
  const counts = new Map<string, number>();
  return parsed.sentences.map(({ section, item, kind }) => {
    const key = `${section ?? ''}/${item ?? ''}`;
    const sentence = kind === 'title' ? 0 : (counts.get(key) ?? 0) + 1;
    if (kind !== 'title') counts.set(key, sentence);
    const own = section === null ? undefined : parsed.sections[section];
    const ownItem = item === null ? undefined : own?.items[item];
    return {
      section: own ? (own.number ?? own.title?.slice(0, FIRST_WORDS) ?? '') : '',
      item: ownItem ? (ownItem.number ?? (ownItem.title ?? ownItem.text).slice(0, FIRST_WORDS)) : '',
      sentence,
    };
  });
}

/** The place in one phrase: 第二方面第6条第2句; 条外 outside of all items. */
export function placeWords({ section, item, sentence }: SentencePlace): string {
  const of = section === '' ? '' : `第${section}方面`;
  const at = item === '' ? '条外' : `第${item}条`;
  return `${of}${at}${sentence === 0 ? '条标' : `第${sentence}句`}`;
}
