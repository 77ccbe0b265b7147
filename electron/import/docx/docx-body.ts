import { paragraph, type Block, type CellBlock } from '../blocks.js';
import type { XmlAttributes, XmlHandler } from '../scan-xml.js';
import type { ListNumbering } from '../list-numbering.js';
import type { DocxStyles } from './docx-styles.js';
import { closing, opening } from './docx-elements.js';

/** Subtrees that hold former properties or phonetic signs, never text of the final document. */
const skippedElements = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:moveFrom',
  'w:rt',
]);

/** Things seen on the way that the clerk must hear of. */
export interface DocxCounts {
  deleted: number;
  inserted: number;
  hidden: number;
  pictures: number;
  embedded: number;
  contents: number;
}

interface Container {
  readonly blocks: Block[];
  /** Text of paragraphs whose mark was deleted: it belongs to the next one. */
  carry: string;
}

interface OpenParagraph {
  readonly parts: string[];
  readonly boxes: Block[];
  style: string | null;
  numId: number | undefined;
  numLevel: number | undefined;
  outline: number | undefined;
  markDeleted: boolean;
}

interface OpenTable {
  readonly rows: CellBlock[][];
  row: CellBlock[];
  rowDeleted: boolean;
  columns: number;
  continues: boolean;
}

/**
 * Collects the blocks of a Word part in one pass: final text of tracked changes, automatic numbers, text boxes once,
 * tables with their spans. Notes (footnotes.xml, endnotes.xml) come out apart, one text each.
 */
export class DocxBody implements XmlHandler {
  readonly counts: DocxCounts = { deleted: 0, inserted: 0, hidden: 0, pictures: 0, embedded: 0, contents: 0 };
  readonly notes: string[] = [];
  readonly containers: Container[] = [{ blocks: [], carry: '' }];
  readonly paragraphs: OpenParagraph[] = [];
  readonly tables: OpenTable[] = [];
  readonly alternatives: { chosen: boolean }[] = [];
  readonly fields: ('code' | 'result')[] = [];
  private skipped = 0;
  path: string[] = [];
  hiddenRun = false;
  takesText = false;

  constructor(
    private readonly styles: DocxStyles,
    private readonly numbering: ListNumbering,
  ) {}

  /** The blocks of the body, once the part has been scanned. */
  get blocks(): readonly Block[] {
    return this.containers[0]?.blocks ?? [];
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.skipped > 0 || this.mustSkip(name)) {
      this.skipped += 1;
      return;
    }
    this.path.push(name);
    opening[name]?.(this, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    this.path.pop();
    closing[name]?.(this, {});
  }

  text(text: string): void {
    if (this.takesText && this.skipped === 0) this.put(text);
  }

  private mustSkip(name: string): boolean {
    if (skippedElements.has(name)) return true;
    if (name === 'w:del' && !this.inProperties()) {
      this.counts.deleted += 1;
      return true;
    }
    const alternative = this.alternatives[this.alternatives.length - 1];
    if (!alternative || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return false;
    // The same text box stands in each branch: once as DrawingML, once as VML.
    if (alternative.chosen) return true;
    alternative.chosen = true;
    return false;
  }

  /** Inside w:rPr, w:pPr, w:trPr an empty w:del or w:ins marks the paragraph or row itself. */
  private inProperties(): boolean {
    return /^w:(?:rPr|pPr|trPr|tcPr)$/.test(this.parent());
  }

  private parent(): string {
    return this.path[this.path.length - 1] ?? '';
  }

  put(text: string): void {
    if (this.fields.includes('code')) return;
    if (this.hiddenRun) this.counts.hidden += text.length;
    else this.paragraph()?.parts.push(text);
  }

  paragraph(): OpenParagraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  table(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  container(): Container {
    return this.containers[this.containers.length - 1] ?? { blocks: [], carry: '' };
  }

  closeParagraph(): void {
    const open = this.paragraphs.pop();
    if (!open) return;
    // A field that lost its end must not swallow the rest of the document.
    this.fields.forEach((state, index) => {
      if (state === 'code') this.fields[index] = 'result';
    });
    const container = this.container();
    const text = container.carry + open.parts.join('');
    container.carry = '';
    if (open.markDeleted) {
      container.carry = text;
      return;
    }
    if (this.styles.isContents(open.style)) {
      this.counts.contents += 1;
      return;
    }
    const inherited = this.styles.properties(open.style);
    const outline = open.outline ?? inherited.outline ?? 9;
    container.blocks.push(paragraph(this.numberOf(open, inherited) + text, outline < 9 ? outline + 1 : null));
    container.blocks.push(...open.boxes);
  }

  private numberOf(open: OpenParagraph, inherited: ReturnType<DocxStyles['properties']>): string {
    const numId = open.numId ?? inherited.numId;
    if (numId === undefined || numId === 0) return '';
    const fromStyle = inherited.numLevel ?? this.numbering.levelOfStyle(numId, open.style);
    return this.numbering.next(numId, open.numLevel ?? fromStyle);
  }

  pushContainer(): void {
    this.containers.push({ blocks: [], carry: '' });
  }

  /** Closes the innermost container; the outermost one stays. */
  popContainer(): readonly Block[] {
    if (this.containers.length < 2) return [];
    const container = this.containers.pop();
    if (!container) return [];
    if (container.carry !== '') container.blocks.push(paragraph(container.carry));
    return container.blocks;
  }

  closeNote(): void {
    const text = this.popContainer()
      .map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''))
      .join('\n')
      .trim();
    if (text !== '') this.notes.push(text);
  }
}
