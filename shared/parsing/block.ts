import type { Span } from '../model/span.js';
import type { MarkerKind } from './rules/marker-rules.js';

/** The number before a heading or item. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly rank: number;
  /** Without brackets or point: 一, 12, 一是. Null for a heading that has none. */
  readonly number: string | null;
  /** Its place in the sequence, from 1; null when it cannot be read. */
  readonly ordinal: number | null;
  /** Where the text after the number begins. */
  readonly contentStart: number;
}

/** One paragraph of the source text, trimmed. */
export interface Block {
  readonly span: Span;
  readonly marker: Marker | null;
  /** Where the words begin after a dash or dot (——, ●). */
  readonly bulletEnd?: number;
}

/** Where the block's own words begin: after its number. */
export function contentStart(block: Block): number {
  return block.marker?.contentStart ?? block.bulletEnd ?? block.span[0];
}
