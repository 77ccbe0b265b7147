import type { Span } from '../model/span.js';
import type { Block } from './block.js';

/** An item while the plan is put together. */
export interface DraftItem {
  readonly number: string | null;
  title: Span | null;
  /** Where the text after the number begins. */
  readonly textStart: number;
  readonly start: number;
  end: number;
}

export interface DraftSection {
  readonly level: number;
  readonly number: string | null;
  readonly title: string | null;
  readonly start: number;
  end: number;
  readonly items: DraftItem[];
  /** A look back: its numbers are results. */
  review: boolean;
  /** 指导思想, 基本原则 and the like: sets the scene. */
  readonly background: boolean;
  /** The words of the title in the text; null when it has none. */
  readonly heading: Span | null;
}

/** A stretch of running text of the body and where it belongs. */
export interface PlacedText {
  readonly span: Span;
  readonly section: number | null;
  readonly item: number | null;
  /** The span is an item's title, not running text. */
  readonly isTitle: boolean;
}

/** Sections with their items, and every stretch of the body exactly once. */
export interface Draft {
  readonly sections: DraftSection[];
  readonly texts: PlacedText[];
  /** Numbered headings and items in order, for the check of the numbering. */
  readonly numbered: Block[];
}
