import type { OpinionContent } from '../model/opinion.js';
import type { PlanSource } from '../model/plan.js';
import { sliceSpan } from '../model/span.js';
import { bigrams, dice } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';
import { placeWords, sentencePlaces } from './sentence-place.js';

/** A quoted sentence must be at least this much like the original. */
const alikeEnough = 0.6;

/** Finds the sentence that a returned opinion is about; null when it names none or it is not certain. */
export function opinionPlacer(source: PlanSource): (opinion: Pick<OpinionContent, 'place' | 'quote'>) => number | null {
  const { document, parsed } = source;
  const places = sentencePlaces(parsed).map(placeWords);
  const sentences = parsed.sentences.map(({ span }, index) => {
    const text = toComparable(sliceSpan(document.text, span));
    return { index, text, pairs: bigrams(text), place: toComparable(places[index] ?? '') };
  });
  return ({ quote, place }) => {
    const wanted = toComparable(quote);
    if (wanted.length >= 2) {
      const holding = sentences.filter(({ text }) => text.includes(wanted));
      if (holding.length === 1) return holding[0]?.index ?? null;
      const pairs = bigrams(wanted);
      const best = sentences
        .map(({ index, pairs: own }) => ({ index, likeness: dice(pairs, own) }))
        .reduce((found, next) => (next.likeness > found.likeness ? next : found), { index: -1, likeness: 0 });
      if (holding.length === 0 && best.likeness >= alikeEnough) return best.index;
    }
    // Units often leave the 方面 out: 第6条第2句.
    const written = toComparable(place);
    const named = written === '' ? [] : sentences.filter((sentence) => sentence.place.endsWith(written));
    return named.length === 1 ? (named[0]?.index ?? null) : null;
  };
}
