import type { SourceDocument } from '../../shared/model/source-document.js';
import type { Span } from '../../shared/model/span.js';
import type { Block, CellBlock, ParagraphBlock, TableBlock } from './blocks.js';
import { tooLarge } from './import-errors.js';
import { maxCells } from './limits.js';

type SourceCell = SourceDocument['tables'][number]['rows'][number][number];

/** The part of a SourceDocument that comes from its blocks. */
export type SourceText = Pick<SourceDocument, 'text' | 'headings' | 'tables'>;

/** A cell with so many paragraphs is a page laid out with a table, not a table. */
const layoutParagraphs = 15;

/**
 * Writes blocks as source text: a paragraph a line; a table row a line with tabs between its cells, each cell's
 * paragraphs joined by a blank. Tables of one column, and those that only lay out a page, are written as paragraphs.
 */
export function sourceText(blocks: readonly Block[]): SourceText {
  const writer = new SourceTextWriter();
  writer.blocks(blocks);
  return writer.result();
}

class SourceTextWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private cells = 0;
  private readonly headings: SourceText['headings'] = [];
  private readonly tables: SourceText['tables'] = [];

  result(): SourceText {
    return { text: this.pieces.join(''), headings: this.headings, tables: this.tables };
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else if (isLayout(block)) block.rows.forEach((row) => row.forEach((cell) => this.blocks(cell.blocks)));
      else this.table(block);
    }
  }

  private paragraph(block: ParagraphBlock): void {
    const span = this.write(block.text);
    if (block.level !== null && block.text.trim() !== '') {
      this.headings.push({ span: [...span], level: Math.min(9, Math.max(1, block.level)) });
    }
    this.write('\n');
  }

  private table(block: TableBlock): void {
    const start = this.length;
    const rows: SourceCell[][] = [];
    for (const row of block.rows) {
      rows.push(this.row(row, rows[rows.length - 1] ?? []));
      this.write('\n');
    }
    this.tables.push({ span: [start, Math.max(start, this.length - 1)], rows });
  }

  private row(row: readonly CellBlock[], above: readonly SourceCell[]): SourceCell[] {
    const cells: SourceCell[] = [];
    for (const cell of row) {
      if (cells.length > 0) this.write('\t');
      const master = cell.continues ? above[cells.length] : undefined;
      const own = master ?? this.cell(cell);
      cells.push(own);
      for (let column = 1; column < cell.columns; column += 1) {
        this.write('\t');
        cells.push(own);
      }
    }
    this.cells += cells.length;
    if (this.cells > maxCells) throw tooLarge('这份文件的表格', '两百万格');
    return cells;
  }

  private cell(cell: CellBlock): SourceCell {
    const text = flatten(cell.blocks);
    const span = this.write(text);
    const lines = linesOf(cell.blocks);
    return { span: [...span], text, ...(lines === text ? {} : { lines }) };
  }

  private write(text: string): Span {
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    return [start, this.length];
  }
}

/** All text of a cell on one line; a table inside a cell becomes words of that cell. */
function flatten(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows
            .flat()
            .map((cell) => flatten(cell.blocks))
            .join(' '),
    )
    .map((text) => text.replace(/[\t\r\n\v\f]+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The text of a cell with its line ends. */
function linesOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : flatten([block])))
    .map((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[\t\v\f]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n');
}

function isLayout(table: TableBlock): boolean {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns <= 1) return true;
  const cells = table.rows.flat();
  if (cells.some((cell) => cell.blocks.length >= layoutParagraphs)) return true;
  const nests = cells.some((cell) => cell.blocks.some((block) => block.kind === 'table'));
  return nests && (table.rows.length < 3 || columns < 3);
}
