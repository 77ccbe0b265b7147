import type { Block } from './block.js';
import { CLOSING_PARAGRAPH, LONGEST_PLAIN_HEADING } from './rules/outline-rules.js';
import { PLAIN_HEADING_RANK } from './rules/marker-rules.js';

/** So many lines must look like headings before any of them is taken for one. */
const LEAST_HEADINGS = 2;
/** Numbers of this rank and above are sections themselves. */
const SECTION_RANK = 3.5;

function looksLikeHeading(half: string, block: Block): boolean {
  const [start, end] = block.span;
  if (block.marker !== null || end - start > LONGEST_PLAIN_HEADING || end - start < 2) return false;
  const words = half.slice(start, end);
  return !/[。;:,!?\d\t]/.test(words) && !/^[(【]/.test(words) && !CLOSING_PARAGRAPH.test(words);
}

/**
 * 经济发展方面 over 1. 2. 3.: short lines without number or mark that stand right above numbered items, in a document
 * that has no other sections. They become headings without a number, as do paragraphs that the format declares to be
 * headings (`declared`: where they begin).
 */
export function markPlainHeadings(half: string, blocks: readonly Block[], declared: ReadonlySet<number>): Block[] {
  if (blocks.some(({ marker }) => marker !== null && marker.rank <= SECTION_RANK)) return [...blocks];
  const numberFollows = (index: number): boolean => (blocks[index + 1]?.marker ?? null) !== null;
  const headings = new Set(
    blocks.filter(
      (block, index) =>
        block.marker === null &&
        (declared.has(block.span[0]) || (looksLikeHeading(half, block) && numberFollows(index))),
    ),
  );
  if (headings.size < LEAST_HEADINGS) return [...blocks];
  return blocks.map((block) =>
    headings.has(block)
      ? {
          span: block.span,
          marker: { kind: 'plain', rank: PLAIN_HEADING_RANK, number: null, ordinal: null, contentStart: block.span[0] },
        }
      : block,
  );
}
