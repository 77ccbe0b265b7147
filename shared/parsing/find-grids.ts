import type { SourceDocument } from '../model/source-document.js';
import type { Span } from '../model/span.js';
import { trimSpan } from '../text/trim-span.js';
import { compact } from './compact.js';
import { COLUMN_RULES, type ColumnRole, LONGEST_CATEGORY } from './rules/table-rules.js';
import { splitLines } from './split-blocks.js';

/** A row: its cells as spans of the source text (an empty cell is an empty span). */
export interface GridRow {
  readonly span: Span;
  readonly cells: readonly Span[];
}

/** A breakdown table: columns understood by their headings, and the rows below. */
export interface Grid {
  readonly span: Span;
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly GridRow[];
}

/** Cells of a line: separated by tabs, or by | in a markdown table. Null when the line is no row. */
function cellsOf(half: string, line: Span): Span[] | null {
  const words = half.slice(line[0], line[1]);
  const bars = /^\s*\|.*\|\s*$/.test(words);
  if (!bars && !words.includes('\t')) return null;
  const from = bars ? line[0] + words.indexOf('|') + 1 : line[0];
  const until = bars ? line[0] + words.lastIndexOf('|') : line[1];
  const cells: Span[] = [];
  let start = from;
  for (let at = from; at <= until; at++) {
    if (at < until && half[at] !== (bars ? '|' : '\t')) continue;
    cells.push(trimSpan(half, [start, at]) ?? [start, start]);
    start = at + 1;
  }
  return cells;
}

/** Roles of the columns when the row heads a breakdown table; null when it does not. */
export function readHeading(half: string, cells: readonly Span[]): ColumnRole[] | null {
  const names = cells.map((cell) => compact(half.slice(cell[0], cell[1])));
  if (names.some((name) => name.length > 20)) return null;
  const roles = names.map((name) => COLUMN_RULES.find(({ pattern }) => pattern.test(name))?.role ?? 'other');
  const duty = roles.some(
    (role) => role === 'lead' || role === 'responsible' || role === 'leader' || role === 'deadline',
  );
  return duty && roles.includes('task') ? roles : null;
}

const isRule = (half: string, cells: readonly Span[]): boolean =>
  cells.every(([start, end]) => /^[-:\s]*$/.test(half.slice(start, end)));

/** A cell with a line break split its row in two: put together when the halves make up one row. */
function joinBrokenRow(first: GridRow | undefined, second: GridRow, width: number): GridRow | null {
  if (!first || first.cells.length >= width || first.cells.length < 2) return null;
  const last = first.cells[first.cells.length - 1];
  const next = second.cells[0];
  if (!last || !next || first.cells.length + second.cells.length - 1 !== width) return null;
  const joined: Span = [last[0], Math.max(last[1], next[1])];
  return {
    span: [first.span[0], second.span[1]],
    cells: [...first.cells.slice(0, -1), joined, ...second.cells.slice(1)],
  };
}

/** Rows from `from` on that belong to the table; group lines count only when a row follows. */
function rowsAfter(
  half: string,
  lines: readonly Span[],
  from: number,
  width: number,
): { rows: GridRow[]; next: number } {
  const rows: GridRow[] = [];
  let pending: GridRow[] = [];
  let next = from;
  for (let index = from; index < lines.length; index++) {
    const line = trimSpan(half, lines[index] ?? [0, 0]);
    if (!line) continue;
    const cells = cellsOf(half, lines[index] ?? line);
    if (cells === null) {
      const words = half.slice(line[0], line[1]);
      if (words.length > LONGEST_CATEGORY || /[。]$/.test(words) || pending.length >= 3) break;
      pending.push({ span: line, cells: [line] });
      continue;
    }
    if (cells.length < 2) break;
    const broken = joinBrokenRow(rows[rows.length - 1], { span: line, cells }, width);
    if (broken && pending.length === 0) rows[rows.length - 1] = broken;
    else if (!isRule(half, cells)) rows.push(...pending, { span: line, cells });
    pending = [];
    next = index + 1;
  }
  return { rows, next };
}

/** Tables written as tab-separated or markdown lines. */
function gridsInText(half: string): Grid[] {
  if (!/[\t|]/.test(half)) return [];
  const lines = splitLines(half);
  const grids: Grid[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const cells = line ? cellsOf(half, line) : null;
    const columns = cells && cells.length >= 2 ? readHeading(half, cells) : null;
    if (!line || !columns) continue;
    const { rows, next } = rowsAfter(half, lines, index + 1, columns.length);
    if (rows.length === 0) continue;
    grids.push({ span: [line[0], rows[rows.length - 1]?.span[1] ?? line[1]], columns, rows });
    index = next - 1;
  }
  return grids;
}

/** Tables that the format declares. Heading rows are looked for among the first three rows. */
function declaredGrids(document: SourceDocument, half: string): Grid[] {
  const grids: Grid[] = [];
  for (const table of document.tables) {
    const rows = table.rows.map((cells): GridRow => {
      const spans = cells.map(({ span }): Span => span);
      return {
        span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
        cells: spans,
      };
    });
    const heading = rows.slice(0, 3).findIndex(({ cells }) => readHeading(half, cells) !== null);
    const columns = heading < 0 ? null : readHeading(half, rows[heading]?.cells ?? []);
    if (columns) grids.push({ span: table.span, columns, rows: rows.slice(heading + 1) });
  }
  return grids;
}

/** Breakdown tables of the document in order; layout tables and index tables are not among them. */
export function findGrids(document: SourceDocument, half: string): Grid[] {
  const declared = declaredGrids(document, half);
  const inText = gridsInText(half).filter(
    ({ span }) => !document.tables.some((table) => table.span[0] <= span[0] && span[0] < table.span[1]),
  );
  return [...declared, ...inText].sort((a, b) => a.span[0] - b.span[0]);
}
