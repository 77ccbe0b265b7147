import type { Opinion } from '../model/opinion.js';
import { sliceSpan, type Span } from '../model/span.js';
import { bigrams, dice } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';

/** The final text with the spans of its sentences. */
export interface FinalText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * `found`: the wording stands in the text; `similar`: only something like it does; `missing`: it does not, or what was to be
 * deleted is still there; `noWording`: the opinion says in no words that can be looked for what should stand there.
 */
export type AdoptedState = 'found' | 'similar' | 'missing' | 'noWording';

export interface AdoptedCheck {
  readonly opinionId: string;
  readonly state: AdoptedState;
  /** The sentence that holds the wording or comes nearest. */
  readonly span: Span | null;
  /** Chinese sentence for the clerk: what was found, what to do. */
  readonly message: string;
}

/** A sentence this much like the wanted wording is shown as its place. */
const similarFrom = 0.7;

/**
 * Looks whether what was marked 采纳 really is in the final text. The wording is what the office wrote (修改后表述), else what
 * the unit proposed, else the quoted words after 改为, 增加 … in its opinion; quoted words after 删去 must be gone. Width,
 * marks and blanks do not matter. 部分采纳 is only looked for where the office wrote the wording.
 */
export function adoptedInFinalText(opinions: readonly Opinion[], final: FinalText): AdoptedCheck[] {
  const whole = toComparable(final.text);
  const sentences = final.sentences.map((span) => {
    const text = toComparable(sliceSpan(final.text, span));
    return { span, text, pairs: bigrams(text) };
  });
  return opinions
    .filter(({ outcome, finalWording }) => outcome === 'adopted' || (outcome === 'partly' && finalWording !== ''))
    .map((opinion) => ({ opinionId: opinion.id, ...checkOne(expectationOf(opinion), whole, sentences) }));
}

interface PreparedSentence {
  readonly span: Span;
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

/** Words that must stand in the text, and words that must not. */
interface Expectation {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

function expectationOf({ text, proposed, finalWording }: Opinion): Expectation {
  const wording = finalWording !== '' ? finalWording : proposed;
  if (toComparable(wording) !== '') return { present: [wording], absent: [] };
  const quoted = (verbs: string): string[] =>
    [...text.matchAll(new RegExp(`(?:${verbs})(?:为|成|[：:，,])?\\s*[“"「]([^”"」]+)[”"」]`, 'gu'))].map(
      (one) => one[1] ?? '',
    );
  return {
    present: quoted('改|修改|调整|完善|表述|增加|新增|补充|加入|增写'),
    absent: quoted('删去|删除|去掉|删掉|不提'),
  };
}

function checkOne(
  { present, absent }: Expectation,
  whole: string,
  sentences: readonly PreparedSentence[],
): Omit<AdoptedCheck, 'opinionId'> {
  if (present.length + absent.length === 0) {
    return { state: 'noWording', span: null, message: '没有写明修改后的表述，无法核对，请补填“修改后表述”。' };
  }
  const still = absent.find((words) => whole.includes(toComparable(words)));
  if (still !== undefined) {
    const span = sentences.find(({ text }) => text.includes(toComparable(still)))?.span ?? null;
    return { state: 'missing', span, message: `应删去的“${brief(still)}”在最终文本中仍然存在，请核对。` };
  }
  const lacking = present.find((words) => !whole.includes(toComparable(words)));
  if (lacking === undefined) {
    const first = toComparable(present[0] ?? '');
    const span = first === '' ? null : (sentences.find(({ text }) => text.includes(first))?.span ?? null);
    return { state: 'found', span, message: '最终文本中已有这一表述。' };
  }
  return nearest(lacking, sentences);
}

function nearest(words: string, sentences: readonly PreparedSentence[]): Omit<AdoptedCheck, 'opinionId'> {
  const pairs = bigrams(toComparable(words));
  const best = sentences
    .map(({ span, pairs: own }) => ({ span, likeness: dice(pairs, own) }))
    .reduce<{ span: Span; likeness: number } | null>(
      (found, next) => (found === null || next.likeness > found.likeness ? next : found),
      null,
    );
  if (best !== null && best.likeness >= similarFrom) {
    return {
      state: 'similar',
      span: best.span,
      message: `最终文本中只有相近的表述，与“${brief(words)}”不完全一致，请核对。`,
    };
  }
  return { state: 'missing', span: null, message: `最终文本中没有找到“${brief(words)}”，请核对是否漏改。` };
}

function brief(words: string): string {
  return words.length > 30 ? `${words.slice(0, 28)}…` : words;
}
