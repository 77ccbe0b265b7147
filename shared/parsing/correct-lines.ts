import type { Correction, LineRole } from '../model/corrections.js';
import { type Block, contentStart } from './block.js';
import { classifyLine, type LineClass } from './classify-line.js';
import { tidyTitle } from './compact.js';
import type { Head, Lines } from './read-head.js';
import { toBlock } from './split-blocks.js';

/** Where a line begins in the words of the clerk's corrections: the last correction about it decides. */
export interface CorrectedLines extends Lines {
  /** What the clerk said of a line, by the start of its block. */
  readonly roles: ReadonlyMap<number, LineRole>;
  /** Starts of the blocks that the clerk gave a role or took back: they are never cut off as web page. */
  readonly kept: ReadonlySet<number>;
  /** Blocks that the clerk cut off. */
  readonly cut: readonly Block[];
}

type LineCorrection = Extract<Correction, { op: 'line' | 'cutOff' | 'keep' }>;

function isAboutLine(correction: Correction): correction is LineCorrection {
  return correction.op === 'line' || correction.op === 'cutOff' || correction.op === 'keep';
}

/** The block cut in two where the clerk says that a line begins inside of it. */
function cutBlock(half: string, block: Block, starts: readonly number[]): Block[] {
  const inside = starts.filter((at) => at > contentStart(block) && at < block.span[1] && /\S/.test(half[at] ?? ' '));
  const pieces: Block[] = [];
  let rest = block;
  for (const at of inside) {
    const first = toBlock(half, [rest.span[0], at]);
    // The number of the first piece was read in its sequence; only its end is new.
    pieces.push(rest === block ? { ...block, span: [block.span[0], first.span[1]] } : first);
    rest = toBlock(half, [at, block.span[1]]);
  }
  return [...pieces, rest];
}

/** Blocks and their looks, as the clerk corrected them. */
export function correctLines(
  text: string,
  half: string,
  blocks: readonly Block[],
  corrections: readonly Correction[],
): CorrectedLines {
  const about = corrections.filter(isAboutLine);
  const starts = about.flatMap(({ op, at }) => (op === 'line' ? [at] : [])).sort((a, b) => a - b);
  const cutUp =
    starts.length === 0 ? blocks : blocks.flatMap((block) => cutBlock(half, block, startsIn(block, starts)));
  const said = new Map<number, LineCorrection>();
  for (const correction of about) {
    const block = blockAt(cutUp, correction.at);
    if (!block) continue;
    // Deleted first, so that the order is that of the latest word on each line.
    said.delete(block.span[0]);
    said.set(block.span[0], correction);
  }
  const isCut = ({ span }: Block): boolean => said.get(span[0])?.op === 'cutOff';
  const shown = said.size === 0 ? cutUp : cutUp.filter((block) => !isCut(block));
  const roles = new Map<number, LineRole>();
  for (const [start, correction] of said) if (correction.op === 'line') roles.set(start, correction.as);
  const look = (block: Block): LineClass => {
    const correction = said.get(block.span[0]);
    if (!correction) return classifyLine(half, block);
    return correction.op === 'line' && correction.as === 'planTitle' ? 'short' : 'prose';
  };
  return {
    text,
    half,
    blocks: shown,
    classes: shown.map(look),
    roles,
    kept: new Set(shown.filter(({ span }) => said.has(span[0])).map(({ span }) => span[0])),
    cut: cutUp.filter(isCut),
  };
}

/** The sorted starts that lie in the block. */
function startsIn({ span }: Block, starts: readonly number[]): readonly number[] {
  let from = 0;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) < span[0]) from = middle + 1;
    else to = middle;
  }
  const found: number[] = [];
  for (let index = from; index < starts.length && (starts[index] ?? 0) < span[1]; index++) {
    const start = starts[index] ?? 0;
    if (start !== found[found.length - 1]) found.push(start);
  }
  return found;
}

/** The block that holds `at`. */
function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let from = 0;
  let to = blocks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.span[1] ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  const block = blocks[from];
  return block && block.span[0] <= at ? block : undefined;
}

/** The head with the title that the clerk named, if she named one; the body begins behind it. */
export function correctHead(lines: CorrectedLines, head: Head): Head {
  const isTitle = (index: number): boolean => lines.roles.get(lines.blocks[index]?.span[0] ?? -1) === 'planTitle';
  const named = [...lines.roles].filter(([, role]) => role === 'planTitle').map(([start]) => start);
  const latest = named[named.length - 1];
  if (latest === undefined) return head;
  let first = lines.blocks.findIndex(({ span }) => span[0] === latest);
  let last = first;
  while (isTitle(first - 1)) first--;
  while (isTitle(last + 1)) last++;
  const from = lines.blocks[first]?.span[0] ?? 0;
  const to = lines.blocks[last]?.span[1] ?? from;
  const hadTitle = head.title !== null || head.noticeTitle !== null;
  return {
    ...head,
    title: tidyTitle(lines.text.slice(from, to)),
    bodyStart: last + 1,
    documentStart: hadTitle ? Math.min(head.documentStart, first) : first,
  };
}
