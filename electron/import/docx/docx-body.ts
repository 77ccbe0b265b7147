import { paragraph, type Block, type CellBlock } from '../blocks.js';
import type { XmlAttributes, XmlHandler } from '../scan-xml.js';
import type { ListNumbering } from '../list-numbering.js';
import type { DocxStyles } from './docx-styles.js';
import { symbolCharacter } from './symbol-character.js';

/** Widest cell that is believed. */
const maxSpan = 200;

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
  private readonly containers: Container[] = [{ blocks: [], carry: '' }];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly alternatives: { chosen: boolean }[] = [];
  private readonly fields: ('code' | 'result')[] = [];
  private skipped = 0;
  private path: string[] = [];
  private hiddenRun = false;
  private takesText = false;

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
    (opening[name] ?? ignore)(this, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    this.path.pop();
    (closing[name] ?? ignore)(this, {});
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

  private put(text: string): void {
    if (this.fields.includes('code')) return;
    if (this.hiddenRun) this.counts.hidden += text.length;
    else this.paragraph()?.parts.push(text);
  }

  private paragraph(): OpenParagraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private table(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  private container(): Container {
    return this.containers[this.containers.length - 1] ?? { blocks: [], carry: '' };
  }

  private closeParagraph(): void {
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

  private pushContainer(): void {
    this.containers.push({ blocks: [], carry: '' });
  }

  /** Closes the innermost container; the outermost one stays. */
  private popContainer(): readonly Block[] {
    if (this.containers.length < 2) return [];
    const container = this.containers.pop();
    if (!container) return [];
    if (container.carry !== '') container.blocks.push(paragraph(container.carry));
    return container.blocks;
  }

  /** What each element does when it opens. */
  static readonly opening: Handlers = {
    'w:p': (body) => {
      body.paragraphs.push({
        parts: [],
        boxes: [],
        style: null,
        numId: undefined,
        numLevel: undefined,
        outline: undefined,
        markDeleted: false,
      });
    },
    'w:pStyle': (body, attributes) => {
      const open = body.paragraph();
      if (open) open.style = attributes['w:val'] ?? null;
    },
    'w:numId': (body, attributes) => {
      const open = body.paragraph();
      if (open) open.numId = Number(attributes['w:val']);
    },
    'w:ilvl': (body, attributes) => {
      const open = body.paragraph();
      if (open) open.numLevel = Number(attributes['w:val']);
    },
    'w:outlineLvl': (body, attributes) => {
      const open = body.paragraph();
      if (open) open.outline = Number(attributes['w:val']);
    },
    'w:del': (body) => {
      body.counts.deleted += 1;
      const table = body.table();
      if (body.path.includes('w:trPr')) {
        if (table) table.rowDeleted = true;
        return;
      }
      const open = body.paragraph();
      if (open && body.path.includes('w:pPr')) open.markDeleted = true;
    },
    'w:ins': (body) => {
      body.counts.inserted += 1;
    },
    'w:moveTo': (body) => {
      body.counts.inserted += 1;
    },
    'w:r': (body) => {
      body.hiddenRun = false;
    },
    'w:vanish': (body, attributes) => {
      const off = attributes['w:val'] === '0' || attributes['w:val'] === 'false';
      if (!off && !body.path.includes('w:pPr')) body.hiddenRun = true;
    },
    'w:t': (body) => {
      body.takesText = true;
    },
    'm:t': (body) => {
      body.takesText = true;
    },
    'w:tab': (body) => {
      if (!body.path.includes('w:pPr')) body.put('\t');
    },
    'w:ptab': (body) => body.put('\t'),
    'w:br': (body) => body.put('\n'),
    'w:cr': (body) => body.put('\n'),
    'w:noBreakHyphen': (body) => body.put('-'),
    'w:sym': (body, attributes) => body.put(symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
    'w:fldChar': (body, attributes) => {
      const type = attributes['w:fldCharType'];
      if (type === 'begin') body.fields.push('code');
      else if (type === 'end') body.fields.pop();
      else if (type === 'separate' && body.fields.length > 0) body.fields[body.fields.length - 1] = 'result';
    },
    'mc:AlternateContent': (body) => {
      body.alternatives.push({ chosen: false });
    },
    'w:txbxContent': (body) => body.pushContainer(),
    'w:footnote': (body) => body.pushContainer(),
    'w:endnote': (body) => body.pushContainer(),
    'w:tbl': (body) => {
      body.tables.push({ rows: [], row: [], rowDeleted: false, columns: 1, continues: false });
    },
    'w:tr': (body) => {
      const table = body.table();
      if (table) Object.assign(table, { row: [], rowDeleted: false });
    },
    'w:tc': (body) => {
      const table = body.table();
      if (table) Object.assign(table, { columns: 1, continues: false });
      body.pushContainer();
    },
    'w:gridSpan': (body, attributes) => {
      const table = body.table();
      if (table) table.columns = Math.min(maxSpan, Math.max(1, Number(attributes['w:val']) || 1));
    },
    'w:vMerge': (body, attributes) => {
      const table = body.table();
      if (table) table.continues = attributes['w:val'] !== 'restart';
    },
    'pic:pic': (body) => {
      body.counts.pictures += 1;
    },
    'v:imagedata': (body) => {
      body.counts.pictures += 1;
    },
    'w:object': (body) => {
      body.counts.embedded += 1;
    },
    'w:altChunk': (body) => {
      body.counts.embedded += 1;
    },
  };

  /** What each element does when it closes. */
  static readonly closing: Handlers = {
    'w:p': (body) => body.closeParagraph(),
    'w:t': (body) => {
      body.takesText = false;
    },
    'm:t': (body) => {
      body.takesText = false;
    },
    'w:r': (body) => {
      body.hiddenRun = false;
    },
    'mc:AlternateContent': (body) => {
      body.alternatives.pop();
    },
    'w:txbxContent': (body) => {
      const blocks = body.popContainer();
      const open = body.paragraph();
      (open ? open.boxes : body.container().blocks).push(...blocks);
    },
    'w:footnote': (body) => body.closeNote(),
    'w:endnote': (body) => body.closeNote(),
    'w:tc': (body) => {
      const blocks = body.popContainer();
      const table = body.table();
      table?.row.push({ blocks, columns: table.columns, continues: table.continues });
    },
    'w:tr': (body) => {
      const table = body.table();
      if (table && !table.rowDeleted && table.row.length > 0) table.rows.push(table.row);
    },
    'w:tbl': (body) => {
      const table = body.tables.pop();
      if (table && table.rows.length > 0) body.container().blocks.push({ kind: 'table', rows: table.rows });
    },
  };

  private closeNote(): void {
    const text = this.popContainer()
      .map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''))
      .join('\n')
      .trim();
    if (text !== '') this.notes.push(text);
  }
}

type Handlers = Readonly<Record<string, (body: DocxBody, attributes: XmlAttributes) => void>>;
const opening = DocxBody.opening;
const closing = DocxBody.closing;

function ignore(): void {
  // Elements that carry no text of their own.
}
