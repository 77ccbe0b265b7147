import { parseTsv } from './tsv.js';

/** A block of cells from the clipboard; null leaves the cell it would go to as it is. */
export interface ClipboardCells {
  readonly texts: readonly (readonly (string | null)[])[];
  /** Merged cells of the copied table. */
  readonly merged: number;
}

/**
 * What to paste. Excel, WPS and Word put a table on the clipboard twice: as text, where a merged cell is a value and then
 * emptiness, and as HTML, which knows how far it reaches. A value merged over several rows belongs to each of them
 * (责任领导 written once for five tasks); over several columns it belongs to the first. HTML alone, from a web page, is
 * read as its table or as its plain words; its scripts and pictures stay behind.
 */
export function clipboardCells(plain: string, html: string): ClipboardCells {
  const needsHtml = plain === '' || /\b(?:row|col)span\s*=\s*["']?(?!1\b)\d/i.test(html);
  if (!needsHtml || html === '') return { texts: plain === '' ? [] : parseTsv(plain), merged: 0 };
  const page = new DOMParser().parseFromString(html, 'text/html');
  const table = page.querySelector('table');
  if (table) return tableCells(table);
  const words = plain === '' ? wordsOf(page.body) : plain;
  return { texts: words === '' ? [] : parseTsv(words), merged: 0 };
}

/** More than any sheet has; a web page can claim what it likes. */
const mostSpan = 20_000;

function tableCells(table: HTMLTableElement): ClipboardCells {
  const rows = [...table.rows];
  const texts: (string | null)[][] = rows.map(() => []);
  let merged = 0;
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (texts[at]?.[column] !== undefined) column += 1;
      const [down, right] = [Math.min(cell.rowSpan || 1, rows.length - at), Math.min(cell.colSpan || 1, mostSpan)];
      if (down > 1 || right > 1) merged += 1;
      const text = wordsOf(cell);
      for (const line of texts.slice(at, at + down)) {
        for (let side = 0; side < right; side += 1) line[column + side] = side === 0 ? text : null;
      }
      column += right;
    }
  });
  const width = Math.max(0, ...texts.map((line) => line.length));
  return { texts: texts.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null)), merged };
}

/** The words as they are seen: line ends of the HTML source are blanks, <br> and paragraphs are line ends. */
function wordsOf(element: HTMLElement): string {
  for (const hidden of element.querySelectorAll('script, style')) hidden.remove();
  for (const end of element.querySelectorAll('p:not(:last-child), div:not(:last-child)')) end.append('\u2028');
  for (const end of element.querySelectorAll('br')) end.replaceWith('\u2028');
  return (element.textContent ?? '')
    .replace(/[^\S\u00a0\u3000\u2028]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}
