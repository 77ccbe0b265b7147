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

/** One cell from `at`; `end` is the place of the separator behind it, or the length of the text. */
function readCell(source: string, at: number): { text: string; end: number } {
  const quoted = source[at] === '"' ? readQuoted(source, at) : null;
  if (quoted) return quoted;
  const end = source.slice(at).search(/[\t\n]/);
  return end < 0 ? { text: source.slice(at), end: source.length } : { text: source.slice(at, at + end), end: at + end };
}

function readQuoted(source: string, at: number): { text: string; end: number } | null {
  const pattern = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  if (!match) return null;
  return { text: (match[1] ?? '').replaceAll('""', '"'), end: pattern.lastIndex };
}

function padRows(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
