import { diffChars } from 'diff';

/** A run of characters that stands on both sides, or on one only (`changed`). */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Each sentence of both sides, cut into pieces. */
export interface InnerDifference {
  readonly old: readonly (readonly Piece[])[];
  readonly new: readonly (readonly Piece[])[];
}

/** Beyond this many edits the two sides have nothing in common worth showing; both are marked as a whole. */
const mostEdits = 400;

/**
 * What is different between the sentences of a pairing, character by character. Sentences of one side are compared as one
 * text, so that a split sentence shows only what its two halves really changed. Without the other side nothing is marked:
 * the sentence is new or deleted as a whole.
 */
export function innerDifference(old: readonly string[], there: readonly string[]): InnerDifference {
  if (old.length === 0 || there.length === 0) return { old: old.map(plain), new: there.map(plain) };
  const [before, after] = [old.join(''), there.join('')];
  const [gone, come] = [new Uint8Array(before.length), new Uint8Array(after.length)];
  const parts = diffChars(before, after, { maxEditLength: mostEdits });
  if (!parts) {
    gone.fill(1);
    come.fill(1);
  }
  let [at, to] = [0, 0];
  for (const [index, { value, added, removed }] of (parts ?? []).entries()) {
    const bridge = !added && !removed && isBridge(value, index, parts?.length ?? 0);
    if (removed || bridge) gone.fill(1, at, at + value.length);
    if (added || bridge) come.fill(1, to, to + value.length);
    if (!added) at += value.length;
    if (!removed) to += value.length;
  }
  return { old: cut(old, gone), new: cut(there, come) };
}

/** One equal character between two changes is chance: 25个→30个项目 reads better as one change. */
function isBridge(value: string, index: number, count: number): boolean {
  return value.length === 1 && index > 0 && index < count - 1;
}

function plain(text: string): Piece[] {
  return text === '' ? [] : [{ text, changed: false }];
}

function cut(texts: readonly string[], flags: Uint8Array): Piece[][] {
  let offset = 0;
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 1; at <= text.length; at++) {
      if (at < text.length && flags[offset + at] === flags[offset + from]) continue;
      pieces.push({ text: text.slice(from, at), changed: flags[offset + from] === 1 });
      from = at;
    }
    offset += text.length;
    return pieces;
  });
}
