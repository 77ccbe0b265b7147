import type { SentenceKind } from '../model/parsed-plan.js';
import { INSTRUCTION, SCENE, WORK_VERB } from './rules/kind-rules.js';
import { CLOSING_PARAGRAPH, GREETING_PARAGRAPH } from './rules/outline-rules.js';

/** What is known of a sentence when its kind is decided. */
export interface SentencePlace {
  readonly words: string;
  readonly isTitle: boolean;
  /** It is, but for marks, the duty bracket itself. */
  readonly isDuty: boolean;
  readonly indicators: number;
  readonly deadlines: number;
  readonly inSection: boolean;
  readonly inItem: boolean;
  /** In a look back: its numbers are results. */
  readonly review: boolean;
  /** Under 指导思想, 基本原则 and the like. */
  readonly scene: boolean;
}

/** 一是, ①, (1) before a sentence inside an item. */
const LIST_NUMBER = /^(?:[一二三四五六七八九十]{1,2}[是要],?|[①-⑳]|\(?\d{1,2}[).、]|(?:首先|其次|再次|最后),)/;

/** True when a clause of the sentence opens with a word of work. */
export function opensWithWork(words: string): boolean {
  return words
    .replace(LIST_NUMBER, '')
    .split(/[,;:、]/)
    .some((clause) => WORK_VERB.test(clause.trim()) || INSTRUCTION.test(clause.trim()));
}

/** Exactly one place for each sentence; undecided when the words do not say. */
export function sentenceKind(place: SentencePlace): SentenceKind {
  const { words } = place;
  if (place.isTitle) return 'title';
  if (place.isDuty) return 'responsibility';
  if (place.review) return 'background';
  if (!place.inSection || place.scene) return place.indicators > 0 ? 'indicator' : 'background';
  const works = opensWithWork(words);
  if (!place.inItem) {
    if (place.indicators > 0) return 'indicator';
    return works && !/:$/.test(words) && !CLOSING_PARAGRAPH.test(words) && !GREETING_PARAGRAPH.test(words)
      ? 'undecided'
      : 'background';
  }
  // A number promised inside an item is somebody's duty: it needs a row and a unit, with or without a word of work.
  if (works || place.indicators > 0) return 'task';
  if (place.deadlines > 0) return 'task';
  return SCENE.test(words) ? 'background' : 'undecided';
}
