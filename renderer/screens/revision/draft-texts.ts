import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import { sliceSpan } from '../../../shared/model/span.js';
import { placeWords, sentencePlaces } from '../../../shared/review/sentence-place.js';

/** The sentences of a draft as the list of pairings shows them, by index. */
export interface DraftTexts {
  readonly text: (index: number) => string;
  /** 第二方面第6条第2句. */
  readonly place: (index: number) => string;
}

/** Texts and places of a draft's sentences. */
export function draftTexts(text: string, parsed: Pick<ParsedPlan, 'sections' | 'sentences'>): DraftTexts {
  const places = sentencePlaces(parsed);
  return {
    text: (index) => {
      const span = parsed.sentences[index]?.span;
      return span ? sliceSpan(text, span).trim() : '';
    },
    place: (index) => {
      const place = places[index];
      return place ? placeWords(place) : '';
    },
  };
}
