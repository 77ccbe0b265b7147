/**
 * The text form in which Excel and WPS put cells on the clipboard: cells separated by tabs, rows by line ends; a cell
 * with a tab, a line end or a quotation mark stands in quotation marks, its own marks doubled.
 */

/** Cells as clipboard text. Rows end with CR LF as Excel writes them. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\r\n');
}

function quoteCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Clipboard text as cells; every row gets the same number of cells. A mark that opens no well-formed quoted cell is an
 * ordinary character, because plain text such as "十三五"规划 also starts with one.
 */
export function parseTsv(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = readCell(source, at);
    rows[rows.length - 1]?.push(cell.text);
    if (cell.end >= source.length) break;
    if (source[cell.end] === '\n') rows.push([]);
    at = cell.end + 1;
  }
  return padRows(rows);
}

const separator = /[\t\n]/g;

/** One cell from `at`; `end` is the place of the separator behind it, or the length of the text. */
function readCell(source: string, at: number): { text: string; end: number } {
  const quoted = source[at] === '"' ? readQuoted(source, at) : null;
  if (quoted) return quoted;
  separator.lastIndex = at;
  const end = separator.exec(source)?.index ?? source.length;
  return { text: source.slice(at, end), end };
}

function readQuoted(source: string, at: number): { text: string; end: number } | null {
  let close = source.indexOf('"', at + 1);
  while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  const end = close + 1;
  if (close < 0 || (end < source.length && source[end] !== '\t' && source[end] !== '\n')) return null;
  return { text: source.slice(at + 1, close).replaceAll('""', '"'), end };
}

function padRows(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
