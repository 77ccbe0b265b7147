import type { LineRole } from '../../../shared/model/corrections.js';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import type { DocumentBlock } from '../../components/document/document-blocks.js';

/** What the clerk has chosen: a place of the text, the line and the sentence that hold it. */
export interface LinePoint {
  readonly offset: number;
  readonly block: DocumentBlock;
  readonly role: LineRole;
  /** Index of the sentence; null on a heading. */
  readonly sentence: number | null;
}

const roleOfKind: Readonly<Record<Exclude<DocumentBlock['kind'], 'excluded'>, LineRole>> = {
  title: 'planTitle',
  notice: 'planTitle',
  section: 'section',
  subsection: 'subsection',
  item: 'item',
  body: 'paragraph',
};

/** The line at a place of the text; null in what was cut off. */
export function pointAt(parsed: ParsedPlan, blocks: readonly DocumentBlock[], offset: number): LinePoint | null {
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (!block || block.kind === 'excluded') return null;
  const inside = parsed.sentences.findIndex(({ span }) => span[0] <= offset && offset < span[1]);
  const ends = parsed.sentences.findIndex(({ span }) => span[1] === offset);
  const sentence = inside >= 0 ? inside : ends;
  const own = parsed.sentences[sentence];
  const isHere = own !== undefined && own.span[0] < block.end && own.span[1] > block.start;
  return { offset, block, role: roleOfKind[block.kind], sentence: isHere ? sentence : null };
}

/** The role one step up or down: 正文 – 条 – 小节 (where the document has them) – 方面; null at the end. */
export function nextRole(role: LineRole, step: 1 | -1, hasSubsections: boolean): LineRole | null {
  const ladder: readonly LineRole[] = hasSubsections
    ? ['paragraph', 'item', 'subsection', 'section']
    : ['paragraph', 'item', 'section'];
  const at = role === 'subsection' ? ladder.indexOf('section') - (hasSubsections ? 1 : 0) : ladder.indexOf(role);
  return at < 0 ? null : (ladder[at + step] ?? null);
}
