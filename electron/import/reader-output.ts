import type { SourceDocument } from '../../shared/model/source-document.js';

/** What a reader of one format hands to `readDocument`. */
export interface ReaderOutput extends Omit<SourceDocument, 'fileName'> {
  /** Headers and footers of pages: not part of the text, but a 密级 mark may stand there. */
  readonly marginText: string;
}
