import type { Span } from '../model/span.js';
import { tidyTitle } from './compact.js';
import { type Block, contentStart } from './block.js';
import { childrenAreFields, childrenHaveDuties } from './children-of-node.js';
import type { Draft, DraftItem, DraftSection, PlacedText } from './draft.js';
import { markEarlierYear } from './earlier-year.js';
import { findDuties, isAside } from './find-duties.js';
import { readOpening, withoutMark } from './lead-in.js';
import { isDashed, leadInParagraphs, type OutlineMode, readOutlineMode } from './outline-mode.js';
import { endsWithStop, isHeadingLine, lastNode, type OutlineNode, type OutlineTree, ownWords } from './outline-tree.js';
import {
  BACKGROUND_TITLE,
  CLOSING_PARAGRAPH,
  GREETING_PARAGRAPH,
  KNOWN_HEADING,
  REVIEW_TITLE,
} from './rules/outline-rules.js';

const ALWAYS_SECTION = new Set(['chapter', 'part', 'plain']);
/** An item of so few characters can be a title. */
const SHORT_ITEM = 18;
const MAY_BE_SECTION = new Set(['chapter', 'part', 'plain', 'chinese', 'chinese-bracket']);

/** Puts the outline of one document into sections and items. One instance serves one document. */
class DraftBuilder {
  readonly sections: DraftSection[] = [];
  readonly texts: PlacedText[] = [];
  readonly numbered: Block[] = [];
  private readonly mode: OutlineMode;
  private readonly last: OutlineNode | null;

  constructor(
    private readonly text: string,
    private readonly half: string,
    private readonly tree: OutlineTree,
  ) {
    this.mode = readOutlineMode(half, tree.roots);
    const lastRoot = tree.roots[tree.roots.length - 1];
    this.last = lastRoot ? lastNode(lastRoot) : null;
  }

  build(): Draft {
    if (this.tree.roots.length === 0) this.addUnnumberedBody();
    else for (const block of this.tree.intro) this.place(block.span, null, null);
    const outermost = Math.min(...this.tree.roots.map(({ rank }) => rank));
    for (const root of this.tree.roots) {
      if (root.rank === outermost && this.mode.rootsAreSections) this.addSection(root, 1);
      else this.addItem(root, this.implicitSection(root.block.span[0]));
    }
    for (const section of this.sections) this.titleShortItems(section);
    markEarlierYear(this.sections);
    return { sections: this.sections, texts: this.texts, numbered: this.numbered };
  }

  /** Beside items with lead-in phrases, an item of a few words is its own title (and stays a task). */
  private titleShortItems(section: DraftSection): void {
    const titled = section.items.filter(({ title }) => title !== null).length;
    if (titled * 2 < section.items.length) return;
    for (const item of section.items) {
      // Units behind the words are no part of them: 公开许可清单。（市司法局负责）
      const duty = findDuties(this.half, [item.textStart, item.end])[0]?.span[0] ?? item.end;
      const end = item.textStart + this.half.slice(item.textStart, duty).trimEnd().length;
      const short =
        end - item.textStart <= SHORT_ITEM && !/[。;!?(].*[^。]$/.test(this.half.slice(item.textStart, end));
      if (item.title === null && short && end > item.textStart)
        item.title = withoutMark(this.half, [item.textStart, end]);
    }
  }

  private place(span: Span, section: number | null, item: number | null, isTitle = false): void {
    if (span[0] < span[1]) this.texts.push({ span, section, item, isTitle });
  }

  /** The section without a heading for items that have no 方面 above them; one after the other share it. */
  private implicitSection(start: number): number {
    const current = this.sections.length - 1;
    if (this.sections[current]?.level === 0) return current;
    this.sections.push(newSection(0, null, null, start));
    return this.sections.length - 1;
  }

  /** A document without any numbers: paragraphs with a lead-in phrase are its items. */
  private addUnnumberedBody(): void {
    const leadIns = leadInParagraphs(this.half, this.tree.intro);
    const first = leadIns[0];
    if (leadIns.length < 2 || !first) {
      for (const block of this.tree.intro) this.place(block.span, null, null);
      return;
    }
    this.addParagraphItems(this.tree.intro, new Set(leadIns), this.implicitSection(first.span[0]));
  }

  private addSection(node: OutlineNode, level: number): void {
    this.numbered.push(node.block);
    const words = ownWords(node);
    const runsOn = KNOWN_HEADING.test(this.half.slice(words[0], words[0] + 20));
    const heading = isHeadingLine(this.half, node) && !runsOn;
    const opening = heading ? null : readOpening(this.half, words, true);
    const titleSpan = opening
      ? (opening.leadIn ?? withoutMark(this.half, opening.sentences[0] ?? words))
      : withoutMark(this.half, words);
    const title = tidyTitle(this.text.slice(titleSpan[0], titleSpan[1]));
    this.sections.push({
      ...newSection(level, node.block.marker?.number ?? null, title, node.block.span[0], this.inherited(level)),
      heading: titleSpan,
    });
    const section = this.sections.length - 1;
    this.extend(section, node.block.span[1]);
    if (opening) this.place([Math.min(opening.rest, words[1]), words[1]], section, null);
    if (node.children.length > 0) {
      for (const block of node.paragraphs) this.place(block.span, section, null);
      for (const child of node.children) {
        if (this.isSection(child)) this.addSection(child, level + 1);
        else this.addItem(child, section);
      }
    } else this.addParagraphsOf(node, section, level);
    this.extend(section, this.texts[this.texts.length - 1]?.span[1] ?? node.block.span[1]);
  }

  private inherited(level: number): DraftSection | undefined {
    for (let index = this.sections.length - 1; index >= 0; index--) {
      const section = this.sections[index];
      if (section && section.level > 0 && section.level < level) return section;
    }
    return undefined;
  }

  private isSection(node: OutlineNode): boolean {
    const kind = node.block.marker?.kind ?? 'is';
    if (ALWAYS_SECTION.has(kind)) return true;
    if (!MAY_BE_SECTION.has(kind)) return false;
    if (childrenAreFields(this.half, node)) return false;
    if (childrenHaveDuties(this.half, node)) return true;
    if (!isHeadingLine(this.half, node)) return false;
    if (node.children.length > 0) return true;
    const { open, stopped } = this.mode.headingsHoldParagraphItems;
    return node.paragraphs.length > 0 && (endsWithStop(this.half, node) ? stopped : open);
  }

  /** Unnumbered paragraphs under a heading: items when they open with lead-in phrases, else text of the section. */
  private addParagraphsOf(node: OutlineNode, section: number, level: number): void {
    const closing = this.closingStart(node.paragraphs, node === this.last);
    const open = node.paragraphs.slice(0, closing);
    const leadIns = leadInParagraphs(this.half, open);
    const dashed = leadIns.filter((block) => isDashed(this.half, block)).length >= 2;
    const enough = level > 1 || dashed || (leadIns.length >= 2 && leadIns.length >= open.length * 0.6);
    const chosen = leadIns.length > 0 ? leadIns : level > 1 ? open : [];
    this.addParagraphItems(open, new Set(enough ? chosen : []), section);
    for (const block of node.paragraphs.slice(closing)) this.place(block.span, section, null);
  }

  /** The chosen paragraphs become items, those between them continue the one before. */
  private addParagraphItems(paragraphs: readonly Block[], chosen: ReadonlySet<Block>, section: number): void {
    let item: number | null = null;
    for (const block of paragraphs) {
      if (chosen.has(block)) item = this.startItem(block, section, false);
      else if (item === null) this.place(block.span, section, null);
      else this.continueItem(block, section, item);
    }
  }

  private addItem(node: OutlineNode, section: number): void {
    this.numbered.push(node.block);
    const isList = node.block.marker?.kind === 'is';
    const closing = this.closingStart(node.paragraphs, node === this.last);
    const own = isList ? [] : node.paragraphs.slice(0, closing);
    const more = own.some((block) => !isAside(this.half, block.span)) || node.children.length > 0;
    const item = this.startItem(node.block, section, more);
    for (const block of own) this.continueItem(block, section, item);
    for (const block of node.paragraphs.slice(own.length)) this.place(block.span, section, null);
    for (const child of node.children) this.addSubItem(child, section, item);
  }

  /** (1), ① and 一是 under an item are part of its text. */
  private addSubItem(node: OutlineNode, section: number, item: number): void {
    this.continueItem(node.block, section, item);
    const closing = this.closingStart(node.paragraphs, node === this.last);
    node.paragraphs.forEach((block, index) => {
      if (index < closing) this.continueItem(block, section, item);
      else this.place(block.span, section, null);
    });
    for (const child of node.children) this.addSubItem(child, section, item);
  }

  /** Index of the first paragraph that closes the document or turns to the audience; the number of paragraphs when none. */
  private closingStart(paragraphs: readonly Block[], isLast: boolean): number {
    const index = paragraphs.findIndex(({ span }) => {
      const head = this.half.slice(span[0], span[0] + 40);
      return GREETING_PARAGRAPH.test(head) || (isLast && CLOSING_PARAGRAPH.test(head));
    });
    return index < 0 ? paragraphs.length : index;
  }

  private startItem(block: Block, section: number, more: boolean): number {
    const words: Span = [contentStart(block), block.span[1]];
    const opening = readOpening(this.half, words, more);
    const items = this.sections[section]?.items ?? [];
    const item: DraftItem = {
      number: block.marker?.number ?? null,
      title: opening.leadIn,
      textStart: words[0],
      start: block.span[0],
      end: block.span[1],
    };
    items.push(item);
    const index = items.length - 1;
    if (opening.leadIn) this.place([words[0], opening.rest], section, index, true);
    this.place([opening.leadIn ? opening.rest : words[0], words[1]], section, index);
    this.extend(section, block.span[1]);
    return index;
  }

  private continueItem(block: Block, section: number, item: number): void {
    const draft = this.sections[section]?.items[item];
    if (draft) draft.end = Math.max(draft.end, block.span[1]);
    this.extend(section, block.span[1]);
    this.place([contentStart(block), block.span[1]], section, item);
  }

  private extend(section: number, end: number): void {
    const draft = this.sections[section];
    if (draft) draft.end = Math.max(draft.end, end);
  }
}

/** A section that begins; below a look back or a scene it is one too. */
export function newSection(
  level: number,
  number: string | null,
  title: string | null,
  start: number,
  parent?: DraftSection,
): DraftSection {
  const name = title ?? '';
  return {
    level,
    number,
    title,
    start,
    end: start,
    items: [],
    review: REVIEW_TITLE.test(name) || (parent?.review ?? false),
    background: BACKGROUND_TITLE.test(name),
    heading: null,
  };
}

/** Sections, items and placed text of the body. */
export function buildDraft(text: string, half: string, tree: OutlineTree): Draft {
  return new DraftBuilder(text, half, tree).build();
}
