/** A document between its file format and the source text: paragraphs and tables in reading order. */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Outline level from 1 that the format declares, null for body text. */
  readonly level: number | null;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly CellBlock[])[];
}

export interface CellBlock {
  readonly blocks: readonly Block[];
  /** Columns that the cell covers. */
  readonly columns: number;
  /** True when the cell continues the one above it. */
  readonly continues: boolean;
}

/** A paragraph of body text. */
export function paragraph(text: string, level: number | null = null): ParagraphBlock {
  return { kind: 'paragraph', text, level };
}

/** A cell of one column with plain text. */
export function plainCell(text: string): CellBlock {
  return { blocks: [paragraph(text)], columns: 1, continues: false };
}
