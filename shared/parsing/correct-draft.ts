import type { LineRole } from '../model/corrections.js';
import { type Block, contentStart } from './block.js';
import { newSection } from './build-draft.js';
import { tidyTitle } from './compact.js';
import type { Draft, DraftItem, DraftSection, PlacedText } from './draft.js';
import { readOpening, withoutMark } from './lead-in.js';

interface DraftInput {
  readonly text: string;
  readonly half: string;
  /** As the parser made it. */
  readonly draft: Draft;
  /** All blocks that belong to the document below its head, in order. */
  readonly blocks: readonly Block[];
  readonly roles: ReadonlyMap<number, LineRole>;
}

/** Where running text goes. */
interface Anchor {
  readonly section: number | null;
  readonly item: number | null;
}

/** A line without marks that end a sentence is a heading of what follows. */
const SENTENCE_MARK = /[。;!?]/;

/**
 * Builds the draft again line by line: what the clerk said nothing about keeps its role and, unless she put a heading
 * between, what it belongs to.
 */
class DraftCorrector {
  readonly sections: DraftSection[] = [];
  readonly texts: PlacedText[] = [];
  readonly numbered: Block[] = [];
  private readonly oldSections: ReadonlyMap<number, number>;
  private readonly oldItems: ReadonlyMap<number, readonly [section: number, item: number]>;
  private readonly oldTexts = new Map<number, PlacedText[]>();
  private readonly wasNumbered: ReadonlySet<number>;
  /** New place of the sections and items that stayed, by their old ones. */
  private readonly sectionNow = new Map<number, number>();
  private readonly itemNow = new Map<string, Anchor>();
  private current: Anchor = { section: null, item: null };
  /** Start of the last heading or item that the clerk made. */
  private forcedAt = -1;
  /** What the clerk made last takes the paragraphs that follow it. */
  private takesText = false;

  constructor(private readonly input: DraftInput) {
    const { draft, blocks } = input;
    const shown = draft.sections.flatMap((section, at): [number, number][] =>
      section.level > 0 ? [[section.start, at]] : [],
    );
    this.oldSections = new Map(shown);
    this.oldItems = new Map(
      draft.sections.flatMap((section, at) => section.items.map((item, index) => [item.start, [at, index]] as const)),
    );
    this.wasNumbered = new Set(draft.numbered.map(({ span }) => span[0]));
    let next = 0;
    const texts = [...draft.texts].sort((a, b) => a.span[0] - b.span[0]);
    for (const { span } of blocks) {
      const own: PlacedText[] = [];
      while (next < texts.length && (texts[next]?.span[0] ?? 0) < span[1]) {
        const text = texts[next++];
        if (text && text.span[0] >= span[0]) own.push(text);
      }
      this.oldTexts.set(span[0], own);
    }
  }

  build(): Draft {
    const { blocks, roles } = this.input;
    blocks.forEach((block, index) => {
      const role = roles.get(block.span[0]);
      if (role === undefined || role === this.oldRole(block)) this.keep(block);
      else if (role === 'section' || role === 'subsection') this.makeSection(block, role === 'section' ? 1 : 2);
      else if (role === 'item') this.makeItem(block, blocks[index + 1]);
      else this.makeParagraph(block);
    });
    return { sections: this.sections, texts: this.texts, numbered: this.numbered };
  }

  private oldRole({ span }: Block): LineRole | null {
    const section = this.oldSections.get(span[0]);
    if (section !== undefined) return (this.input.draft.sections[section]?.level ?? 1) > 1 ? 'subsection' : 'section';
    return this.oldItems.has(span[0]) ? 'item' : null;
  }

  /** A line about which nothing was said. */
  private keep(block: Block): void {
    const { draft } = this.input;
    const texts = this.oldTexts.get(block.span[0]) ?? [];
    const section = this.oldSections.get(block.span[0]);
    const item = this.oldItems.get(block.span[0]);
    if (this.wasNumbered.has(block.span[0])) this.numbered.push(block);
    if (section !== undefined) {
      const old = draft.sections[section];
      if (!old) return;
      this.sections.push({ ...old, end: block.span[1], items: [] });
      this.current = { section: this.sections.length - 1, item: null };
      this.sectionNow.set(section, this.sections.length - 1);
    } else if (item) {
      const old = draft.sections[item[0]]?.items[item[1]];
      if (!old) return;
      this.addItem({ ...old, end: block.span[1] }, this.sectionFor(item[0], block.span[0]));
      this.itemNow.set(item.join('/'), this.current);
    }
    const isHead = section !== undefined || item !== undefined;
    for (const text of texts) this.place(text, isHead ? this.current : this.anchorFor(text));
    // A line that the parser had left out.
    if (!isHead && texts.length === 0 && !this.wasNumbered.has(block.span[0])) this.placeWords(block);
  }

  /** New index of the section that an old item belonged to. */
  private sectionFor(old: number, at: number): number {
    const kept = this.sectionNow.get(old);
    const began = this.input.draft.sections[old]?.start ?? 0;
    if (kept !== undefined && began >= this.forcedAt) return kept;
    if (this.current.section !== null) return this.current.section;
    const implicit = this.input.draft.sections[old]?.level === 0 ? this.input.draft.sections[old] : undefined;
    return this.implicitSection(implicit?.start ?? at);
  }

  private implicitSection(start: number): number {
    this.sections.push(newSection(0, null, null, start));
    return this.sections.length - 1;
  }

  /** Where running text that was not corrected belongs now. */
  private anchorFor({ section, item }: PlacedText): Anchor {
    if (section === null) {
      if (this.forcedAt < 0) return { section: null, item: null };
      return { section: this.current.section, item: this.takesText ? this.current.item : null };
    }
    if (item !== null) {
      const start = this.input.draft.sections[section]?.items[item]?.start ?? 0;
      const kept = this.itemNow.get(`${section}/${item}`);
      return kept && start >= this.forcedAt ? kept : this.current;
    }
    const kept = this.sectionNow.get(section);
    const start = this.input.draft.sections[section]?.start ?? 0;
    if (kept !== undefined && start >= this.forcedAt) return { section: kept, item: null };
    return { section: this.current.section, item: this.takesText ? this.current.item : null };
  }

  private place(text: PlacedText, { section, item }: Anchor): void {
    if (text.span[0] >= text.span[1]) return;
    this.texts.push({ ...text, section, item, isTitle: text.isTitle && item !== null });
    this.extend({ section, item }, text.span[1]);
  }

  private placeWords(block: Block): void {
    const span = [contentStart(block), block.span[1]] as const;
    const loose = { span, section: null, item: null, isTitle: false };
    this.place(loose, this.anchorFor(loose));
  }

  private extend({ section, item }: Anchor, end: number): void {
    const draft = section === null ? undefined : this.sections[section];
    if (!draft) return;
    draft.end = Math.max(draft.end, end);
    const own = item === null ? undefined : draft.items[item];
    if (own) own.end = Math.max(own.end, end);
  }

  private addItem(item: DraftItem, section: number): void {
    const items = this.sections[section]?.items ?? [];
    items.push(item);
    this.current = { section, item: items.length - 1 };
    this.extend(this.current, item.end);
  }

  /** 方面 or 小节; words behind the heading are its text. */
  private makeSection(block: Block, level: number): void {
    const { text, half } = this.input;
    const words = [contentStart(block), block.span[1]] as const;
    const isHeading = !SENTENCE_MARK.test(half.slice(words[0], words[1] - 1));
    const opening = isHeading ? null : readOpening(half, words, true);
    const title = opening?.leadIn ?? withoutMark(half, opening?.sentences[0] ?? words);
    const rest = opening?.leadIn ? opening.rest : (opening?.sentences[0]?.[1] ?? words[1]);
    const parent = [...this.sections].reverse().find((section) => section.level > 0 && section.level < level);
    const name = tidyTitle(text.slice(title[0], title[1]));
    this.sections.push({
      ...newSection(level, block.marker?.number ?? null, name, block.span[0], parent),
      heading: title,
    });
    this.current = { section: this.sections.length - 1, item: null };
    this.forced(block, true);
    this.extend(this.current, block.span[1]);
    this.place({ span: [rest, words[1]], section: null, item: null, isTitle: false }, this.current);
  }

  private makeItem(block: Block, next: Block | undefined): void {
    const { half } = this.input;
    const words = [contentStart(block), block.span[1]] as const;
    const isHeading = !SENTENCE_MARK.test(half.slice(words[0], words[1] - 1));
    const more = next !== undefined && this.isRunningText(next);
    const { leadIn, rest } = readOpening(half, words, more && isHeading);
    const section = this.current.section ?? this.implicitSection(block.span[0]);
    const number = block.marker?.number ?? null;
    this.addItem({ number, title: leadIn, textStart: words[0], start: block.span[0], end: block.span[1] }, section);
    this.forced(block, isHeading);
    const here = this.current;
    if (leadIn) this.place({ span: [words[0], rest], section: null, item: null, isTitle: true }, here);
    this.place({ span: [leadIn ? rest : words[0], words[1]], section: null, item: null, isTitle: false }, here);
  }

  private isRunningText(block: Block): boolean {
    const role = this.input.roles.get(block.span[0]) ?? this.oldRole(block) ?? 'paragraph';
    return role === 'paragraph';
  }

  private forced(block: Block, takesText: boolean): void {
    this.forcedAt = block.span[0];
    this.takesText = takesText;
    if (block.marker) this.numbered.push(block);
  }

  /** Running text: continues the item above it, else it is text of the section. */
  private makeParagraph(block: Block): void {
    const span = [contentStart(block), block.span[1]] as const;
    this.place({ span, section: null, item: null, isTitle: false }, this.current);
  }
}

/** The draft with the roles that the clerk gave to lines. */
export function correctDraft(input: DraftInput): Draft {
  return new DraftCorrector(input).build();
}
