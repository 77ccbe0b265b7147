import type { Span } from '../model/span.js';
import { type Block, contentStart } from './block.js';
import { LONGEST_HEADING } from './rules/outline-rules.js';

/** A numbered paragraph with what stands under it. */
export interface OutlineNode {
  readonly block: Block;
  readonly rank: number;
  /** Paragraphs without number, before the first numbered child. */
  readonly paragraphs: Block[];
  readonly children: OutlineNode[];
}

export interface OutlineTree {
  /** Paragraphs before the first number. */
  readonly intro: Block[];
  readonly roots: OutlineNode[];
}

/** True when a paragraph beginning 一是/一要 continues a list: the first of it, or the next of the same. */
function continuesList(block: Block, previous: Block | undefined): boolean {
  const ordinal = block.marker?.ordinal ?? null;
  const before = previous?.marker?.kind === 'is' ? previous.marker.ordinal : null;
  return ordinal === 1 || (ordinal !== null && before !== null && ordinal === before + 1);
}

/** The paragraphs of the body as a tree by the rank of their numbers. */
export function buildOutline(blocks: readonly Block[]): OutlineTree {
  const intro: Block[] = [];
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  let lastNumbered: Block | undefined;
  for (const block of blocks) {
    const { marker } = block;
    const numbered = marker !== null && (marker.kind !== 'is' || continuesList(block, lastNumbered));
    const parent = open[open.length - 1];
    if (!numbered) {
      if (parent) parent.paragraphs.push(block);
      else intro.push(block);
      continue;
    }
    lastNumbered = block;
    while (open.length > 0 && (open[open.length - 1]?.rank ?? 0) >= marker.rank) open.pop();
    const node: OutlineNode = { block, rank: marker.rank, paragraphs: [], children: [] };
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  }
  return { intro, roots };
}

/** Where the node's own words stand: after the number, to the end of the paragraph. */
export function ownWords(node: OutlineNode): Span {
  return [contentStart(node.block), node.block.span[1]];
}

/** A line that is only a heading: short, one sentence, no colon that opens a text. */
export function isHeadingLine(half: string, node: OutlineNode): boolean {
  const [start, end] = ownWords(node);
  if (end - start > LONGEST_HEADING) return false;
  const words = half.slice(start, end).replace(/[。:;!]$/, '');
  return !/[。;!?]/.test(words.replace(/“[^”]*”/g, '')) && !/[)】]$/.test(words.replace(/\(.{0,12}\)$/, ''));
}

/** True when the heading line ends like a sentence. */
export function endsWithStop(half: string, node: OutlineNode): boolean {
  return /[。;]/.test(half[node.block.span[1] - 1] ?? '');
}

/** The last numbered paragraph under the node, or the node itself. */
export function lastNode(node: OutlineNode): OutlineNode {
  const last = node.children[node.children.length - 1];
  return last ? lastNode(last) : node;
}
