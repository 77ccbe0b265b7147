import type { ParsedPlan } from '../model/parsed-plan.js';
import { sliceSpan, type Span } from '../model/span.js';
import { bigrams, evenText } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';
import { numberOf, withoutNumber } from './explain-change.js';

/** A draft as far as the comparison needs it. */
export interface Draft {
  readonly text: string;
  readonly parsed: Pick<ParsedPlan, 'sentences' | 'sections'>;
}

/** A sentence of a draft, prepared for comparing. */
export interface DraftSentence {
  /** Index into `parsed.sentences`. */
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** The text but for number, width, shape of marks and white space: what makes two sentences equal. */
  readonly key: string;
  /** Character pairs of the text without its number. */
  readonly pairs: ReadonlySet<string>;
  /** 7 of “7.…”, for a sentence that opens an item; '' otherwise. */
  readonly number: string;
  readonly title: boolean;
  /** Number of the item it stands in, as written; null outside of items. */
  readonly item: string | null;
}

/** The sentences of a draft in document order. */
export function draftSentences({ text, parsed }: Draft): DraftSentence[] {
  return parsed.sentences.map(({ span, section, item, kind }, index) => {
    const own = sliceSpan(text, span);
    const body = withoutNumber(own);
    const its = section === null || item === null ? undefined : parsed.sections[section]?.items[item];
    let pairs: ReadonlySet<string> | undefined;
    return {
      index,
      span,
      text: own,
      key: evenText(body),
      // Most sentences of a revised draft are unchanged and never need theirs.
      get pairs() {
        return (pairs ??= bigrams(toComparable(body)));
      },
      number: toComparable(numberOf(own)),
      title: kind === 'title',
      item: its?.number ?? null,
    };
  });
}
