import type { Pairing } from '../model/pairing.js';
import { sliceSpan, type Span } from '../model/span.js';
import type { Task } from '../model/task.js';
import { bigrams, dice } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';
import { splitClauses } from '../text/split-sentences.js';
import type { Draft } from './draft-sentences.js';

/** A task on its way into the new draft. */
export interface Carried {
  task: Task;
  spans: Span[];
  sentences: number[];
  whys: string[];
  /** The text is the source's own and follows it; words that the clerk wrote stay. */
  readonly verbatim: boolean;
  /** Made of sentences that only the new draft has. */
  readonly added: boolean;
}

/** The task in the new draft: once, several times after a split, or not at all when its sentences are gone. */
export function carryTask(
  task: Task,
  byOld: ReadonlyMap<number, Pairing>,
  input: { readonly oldDraft: Draft; readonly newDraft: Draft; readonly newId: () => string },
): Carried[] {
  const { oldDraft, newDraft } = input;
  const verbatim = task.text === textOf(oldDraft.text, task.spans);
  if (task.spans.length === 0) return [{ task, spans: [], sentences: [], whys: [], verbatim: false, added: false }];
  const carried: Carried = { task, spans: [], sentences: [], whys: [], verbatim, added: false };
  for (const span of task.spans) {
    const at = task.sentences.find((index) => holds(oldDraft.parsed.sentences[index]?.span, span));
    const pairing = at === undefined ? undefined : byOld.get(at);
    const sentence = at === undefined ? undefined : oldDraft.parsed.sentences[at]?.span;
    if (!pairing || !sentence || pairing.new.length === 0) {
      carried.whys.push(`新稿删去了“${brief(sliceSpan(oldDraft.text, span))}”`);
      continue;
    }
    const whole = span[0] === sentence[0] && span[1] === sentence[1];
    const targets = whole ? pairing.new : [clauseFor(sliceSpan(oldDraft.text, span), newDraft.text, pairing.new)];
    for (const target of targets) if (!carried.spans.some((own) => own[0] === target[0])) carried.spans.push(target);
    for (const index of pairing.newSentences) if (!carried.sentences.includes(index)) carried.sentences.push(index);
    if (!['unchanged', 'wording'].includes(pairing.kind) && !carried.whys.includes(pairing.why)) {
      carried.whys.push(pairing.why);
    }
    if (whole && pairing.kind === 'split' && task.spans.length === 1) return copies(carried, pairing, input.newId);
  }
  if (carried.spans.length === 0) return [];
  if (!verbatim && carried.whys.length > 0) carried.whys.push('任务文字是改写过的，请对照新稿核对');
  return [carried];
}

function copies(carried: Carried, pairing: Pairing, newId: () => string): Carried[] {
  return pairing.new.map((span, part) => ({
    ...carried,
    task: part === 0 ? carried.task : { ...carried.task, id: newId() },
    spans: [span],
    sentences: pairing.newSentences.slice(part, part + 1),
    // Words of the clerk's own cannot be divided by the program: each copy starts from the new draft.
    verbatim: true,
  }));
}

/** True when the inner span lies in the outer one. */
export function holds(outer: Span | undefined, inner: Span): boolean {
  return outer !== undefined && outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The 分句 of the new sentences that is most like the old piece. */
function clauseFor(piece: string, newText: string, sentences: readonly Span[]): Span {
  const pairs = bigrams(toComparable(piece));
  const clauses = sentences.flatMap((span) => splitClauses(newText, span));
  const likeness = (span: Span): number => dice(pairs, bigrams(toComparable(sliceSpan(newText, span))));
  const best = clauses.reduce<Span | undefined>(
    (found, span) => (found === undefined || likeness(span) > likeness(found) ? span : found),
    undefined,
  );
  return best ?? sentences[0] ?? [0, 0];
}

/** The source text of several spans, as a task prints it. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => sliceSpan(text, span).trim()).join('');
}

/** The beginning of a text, for a reason. */
export function brief(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 20 ? `${trimmed.slice(0, 18)}…` : trimmed;
}
