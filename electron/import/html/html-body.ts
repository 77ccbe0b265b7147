import { paragraph, type Block } from '../blocks.js';
import { suspicious } from '../import-errors.js';
import { nextItem, openList, type OpenList } from './list-number.js';
import { maxColumnSpan, maxRowSpan, spreadSpans, type HtmlCell } from './spread-spans.js';

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is no text of the document. */
const skippedElements = new Set(
  'script style head noscript template select option textarea button svg iframe object audio video canvas map del'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const blockElements = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dd dt table caption section article header footer nav aside main pre blockquote center form fieldset address figure figcaption hr tr td th'.split(
    ' ',
  ),
);

/** Deepest page that is believed: old pages leave thousands of tags open, more is an attack. */
const maxOpenElements = 3_000;
const maxOpenTables = 40;

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  readonly blocks: Block[];
}

interface OpenTable {
  readonly rows: HtmlCell[][];
  cell: OpenCell | null;
}

/**
 * Collects the blocks of a web page from the events of an HTML parser: a block element is a line, `br` breaks one,
 * numbers of lists are written out, tables become tables, footnotes come out apart.
 */
export class HtmlBody {
  readonly blocks: Block[] = [];
  readonly notes: string[] = [];
  pictures = 0;
  private readonly tables: OpenTable[] = [];
  private readonly lists: OpenList[] = [];
  private line = '';
  /** Number of a list item whose first line has not come yet. */
  private itemNumber = '';
  private level: number | null = null;
  private depth = 0;
  private skipped = 0;
  private preformatted = 0;
  private noteDepth: number | null = null;
  private note = '';

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > maxOpenElements) throw suspicious('网页', 'HTML nested too deeply');
    if (this.skipped > 0 || isHidden(name, attributes)) {
      this.skipped += 1;
      return;
    }
    if (this.noteDepth === null && isNote(attributes)) {
      this.endLine();
      this.noteDepth = this.depth;
    }
    if (blockElements.has(name)) this.endLine();
    if (name === 'img') this.pictures += 1;
    if (name === 'br') this.breakLine();
    if (name === 'pre') this.preformatted += 1;
    if (name === 'ol' || name === 'ul') this.lists.push(openList(name, attributes));
    if (name === 'li') this.itemNumber = nextItem(this.lists[this.lists.length - 1], attributes['value']);
    if (/^h[1-6]$/.test(name)) this.level = Number(name[1]);
    this.openTablePart(name, attributes);
  }

  close(name: string): void {
    const closesNote = this.noteDepth === this.depth;
    this.depth -= 1;
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (blockElements.has(name)) this.endLine();
    if (name === 'pre') this.preformatted -= 1;
    if (name === 'ol' || name === 'ul') this.lists.pop();
    if (name === 'td' || name === 'th') this.closeCell();
    if (name === 'table') this.closeTable();
    if (closesNote) this.closeNote();
  }

  text(text: string): void {
    if (this.skipped === 0) this.line += this.preformatted > 0 ? text.replace(/\r?\n/g, '\u2028') : text;
  }

  /** Ends the last line and closes whatever the page left open. */
  end(): void {
    this.endLine();
    while (this.tables.length > 0) {
      this.closeCell();
      this.closeTable();
    }
    if (this.noteDepth !== null) this.closeNote();
  }

  private openTablePart(name: string, attributes: Attributes): void {
    const table = this.tables[this.tables.length - 1];
    if (name === 'table') {
      if (this.tables.length >= maxOpenTables) throw suspicious('网页', 'tables nested too deeply');
      this.tables.push({ rows: [], cell: null });
    } else if (name === 'tr') table?.rows.push([]);
    else if (table && (name === 'td' || name === 'th')) {
      this.closeCell();
      if (table.rows.length === 0) table.rows.push([]);
      const span = (value: string | undefined, most: number) =>
        Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
      table.cell = {
        columns: span(attributes['colspan'], maxColumnSpan),
        rows: span(attributes['rowspan'], maxRowSpan),
        blocks: [],
      };
    }
  }

  private closeCell(): void {
    const table = this.tables[this.tables.length - 1];
    if (!table?.cell) return;
    table.rows[table.rows.length - 1]?.push(table.cell);
    table.cell = null;
  }

  private closeTable(): void {
    this.closeCell();
    const rows = this.tables.pop()?.rows.filter((row) => row.length > 0) ?? [];
    if (rows.length > 0) this.target().push({ kind: 'table', rows: spreadSpans(rows) });
  }

  private target(): Block[] {
    return this.tables[this.tables.length - 1]?.cell?.blocks ?? this.blocks;
  }

  private breakLine(): void {
    this.line += '\u2028';
  }

  private endLine(): void {
    const lines = this.line.split('\u2028').map((line) => (this.preformatted > 0 ? line : collapse(line)));
    this.line = '';
    for (const bare of lines) {
      if (bare === '' && lines.length === 1) continue;
      const line = this.itemNumber + bare;
      this.itemNumber = '';
      if (this.noteDepth !== null) this.note += `${line} `;
      else this.target().push(paragraph(line, this.level));
    }
    this.level = null;
  }

  private closeNote(): void {
    this.endLine();
    this.noteDepth = null;
    const note = this.note.trim();
    this.note = '';
    if (note !== '') this.notes.push(note);
  }
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (skippedElements.has(name) || attributes['hidden'] !== undefined) return true;
  if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '')) return true;
  // The sign that refers to a footnote, as LibreOffice and Word write it.
  return /sdfootnoteanc|sdendnoteanc|sdfootnotesym|sdendnotesym|MsoFootnoteReference|MsoEndnoteReference/.test(
    attributes['class'] ?? '',
  );
}

/** The body of a footnote or endnote. */
function isNote(attributes: Attributes): boolean {
  return (
    /^sd(?:foot|end)note\d+$/.test(attributes['id'] ?? '') ||
    /mso-element\s*:\s*(?:foot|end)note\b(?!-)/.test(attributes['style'] ?? '')
  );
}

/** Blanks as a browser shows them, except that a line break between two Chinese characters of the source is none. */
function collapse(line: string): string {
  return line
    .replace(/([\u2E80-\uFF60])[ \t]*\r?\n[ \t\r\n]*(?=[\u2E80-\uFF60])/g, '$1')
    .replace(/[ \t\r\n\u00A0]+/g, ' ')
    .trim();
}
