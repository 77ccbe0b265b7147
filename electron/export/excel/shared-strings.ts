import { escapeXml } from '../xml/escape-xml.js';
import { escapeUnderlines } from './rare-characters.js';

/**
 * The workbook's table of texts. Every text is kept once however many cells show it (units, deadlines, and each task on
 * both sheets); programs that preview workbooks understand it better than texts inside the cells.
 */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** Number of the text in the table. */
  index(text: string): number {
    this.#uses++;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const next = this.#indexes.size;
    this.#indexes.set(text, next);
    return next;
  }

  /** xl/sharedStrings.xml, to be read when every cell is written. */
  *xml(): Generator<string> {
    yield (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ` count="${this.#uses}" uniqueCount="${this.#indexes.size}">`
    );
    let chunk = '';
    for (const text of this.#indexes.keys()) {
      chunk += `<si><t xml:space="preserve">${escapeXml(escapeUnderlines(text))}</t></si>`;
      if (chunk.length > 32_768) {
        yield chunk;
        chunk = '';
      }
    }
    yield `${chunk}</sst>`;
  }
}
