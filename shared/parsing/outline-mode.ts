import { type Block, contentStart } from './block.js';
import { splitSentences } from '../text/split-sentences.js';
import { findDuties } from './find-duties.js';
import { readOpening } from './lead-in.js';
import { endsWithStop, isHeadingLine, type OutlineNode } from './outline-tree.js';
import { SHARE_OF_SECTIONS } from './rules/outline-rules.js';

/** How numbers of one document are to be read; decided once for the whole, so that siblings are treated alike. */
export interface OutlineMode {
  /** The outermost numbers are 方面; false: they are the 条 themselves and there is no 方面 layer. */
  readonly rootsAreSections: boolean;
  /** A heading line over unnumbered paragraphs is a 方面 whose 条 have no numbers. */
  readonly headingsHoldParagraphItems: { readonly open: boolean; readonly stopped: boolean };
}

const SECTION_KINDS = new Set(['chapter', 'part', 'plain']);

/** One sentence with its own units: 加强清单公开。（市司法局负责） */
function isAssignedSentence(half: string, { span }: Block): boolean {
  const duties = findDuties(half, span);
  const [first] = duties;
  if (duties.length !== 1 || !first || first.span[0] === span[0] || first.span[1] < span[1] - 1) return false;
  return splitSentences(half, [span[0], first.span[0]]).length === 1;
}

/** Paragraphs that open with a lead-in phrase, or that are one sentence with its own units. */
export function leadInParagraphs(half: string, paragraphs: readonly Block[]): Block[] {
  return paragraphs.filter(
    (block) =>
      readOpening(half, [contentStart(block), block.span[1]], false).leadIn !== null || isAssignedSentence(half, block),
  );
}

/** ——综合实力再上台阶。 A dash in front makes a list of paragraphs. */
export function isDashed(half: string, block: Block): boolean {
  return /^[—-]/.test(half.slice(block.span[0], block.span[0] + 1));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** True when the outermost numbers head sections rather than being the items. */
function rootsAreSections(half: string, roots: readonly OutlineNode[]): boolean {
  const first = roots[0];
  if (!first) return false;
  if (SECTION_KINDS.has(first.block.marker?.kind ?? '')) return true;
  if (first.block.marker?.kind === 'article') return false;
  const headings = roots.filter((node) => isHeadingLine(half, node));
  const parents = roots.filter((node) => node.children.length > 0);
  if (parents.some((node) => headings.includes(node)) && share(headings.length, roots.length) >= 0.4) return true;
  if (share(parents.length, roots.length) >= 0.5) return true;
  const several = headings.filter((node) => leadInParagraphs(half, node.paragraphs).length >= 2);
  return share(several.length, roots.length) >= 0.5;
}

function descendants(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...descendants(node.children)]);
}

/** Headings below the outermost level with unnumbered text under them: do they hold several items each? */
function headingsHoldParagraphItems(
  half: string,
  roots: readonly OutlineNode[],
): OutlineMode['headingsHoldParagraphItems'] {
  const headings = descendants(roots.flatMap((root) => root.children)).filter(
    (node) =>
      (node.block.marker?.kind === 'chinese-bracket' || node.block.marker?.kind === 'chinese') &&
      node.children.length === 0 &&
      node.paragraphs.length > 0 &&
      isHeadingLine(half, node),
  );
  const open = headings.filter((node) => !endsWithStop(half, node));
  const several = (nodes: readonly OutlineNode[]): number =>
    nodes.filter((node) => leadInParagraphs(half, node.paragraphs).length >= 2).length;
  return {
    open: several(open) > 0 && share(several(open), open.length) >= SHARE_OF_SECTIONS,
    // A heading that ends in 。 may be a lead-in phrase on a line of its own; it takes more to be a section.
    stopped: several(headings) >= 2 && share(several(headings), headings.length) >= 0.5,
  };
}

/** Decides how the numbers of this document are meant. */
export function readOutlineMode(half: string, roots: readonly OutlineNode[]): OutlineMode {
  const outermost = Math.min(...roots.map(({ rank }) => rank));
  const outer = roots.filter(({ rank }) => rank === outermost);
  return {
    rootsAreSections: rootsAreSections(half, outer),
    headingsHoldParagraphItems: headingsHoldParagraphItems(half, outer),
  };
}
