import type { ReactNode } from 'react';

/** A cell by its place among the rows and columns that are shown, both from 0. Bands are not counted. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/**
 * `active` is the cell that typing goes to; `anchor` and `head` are two opposite corners of the range around it.
 * The range begins at `anchor`; Shift and the mouse move `head`; Tab and Enter move `active` inside the range.
 */
export interface GridSelection {
  readonly active: CellAddress;
  readonly anchor: CellAddress;
  readonly head: CellAddress;
}

/** A rectangle of cells, borders included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns are shown. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** One cell's new text, as typed, pasted or filled; the caller turns the text into the record's field. */
export interface CellEdit {
  readonly rowKey: string;
  readonly columnId: string;
  readonly text: string;
}

/** A value the program proposes for an empty cell; shown grey and never written by itself. */
export interface CellSuggestion {
  readonly text: string;
  /** Why it is proposed, in the clerk's words. */
  readonly reason: string;
}

/** One line of the completion list; choosing it puts `text` into the cell that is being edited. */
export interface Completion {
  readonly key: string;
  readonly label: string;
  /** Small grey words behind the label: short name, former name. */
  readonly note: string;
  /** The whole text of the editor after choosing. */
  readonly text: string;
}

export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Pixels, until the clerk drags the border. */
  readonly width: number;
  readonly frozen?: boolean;
  readonly readOnly?: boolean;
  /** Long lists of words are cut after this many lines while they are not edited. */
  readonly maxLines?: number;
  readonly align?: 'right' | 'center';
  /** What copying gives and what editing starts with. */
  readonly text: (row: Row) => string;
  /** What the column's filter lists for this row; the cell's text when left out. */
  readonly values?: (row: Row) => readonly string[];
  /** What the column sorts by; the cell's text when left out. */
  readonly sortKey?: (row: Row) => string | number;
  readonly render?: (row: Row) => ReactNode;
  readonly suggestion?: (row: Row) => CellSuggestion | null;
  readonly complete?: (text: string, row: Row) => readonly Completion[];
  /** What the typed text becomes while typing: `zsj、` → `招商局、`. */
  readonly typed?: (text: string) => string;
  /** A line under the editor that explains what was understood: 理解为 2020-12-31. */
  readonly hint?: (text: string, row: Row) => string | null;
}

/** Widths and order of the columns as the clerk left them. */
export interface GridLayout {
  readonly widths: Readonly<Record<string, number>>;
  readonly order: readonly string[];
}

/** Sorting and filters as the clerk left them. A filter lists the values that stay. */
export interface GridView {
  readonly sort: { readonly columnId: string; readonly descending: boolean } | null;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export const plainView: GridView = { sort: null, filters: {} };
