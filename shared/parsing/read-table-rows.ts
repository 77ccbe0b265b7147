import type { ParsedTableRow } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';
import type { Grid, GridRow } from './find-grids.js';
import { findDeadlines } from './find-deadlines.js';
import { readDuty } from './read-duty.js';
import { FIRST_LEADS } from './rules/duty-rules.js';
import type { DateContext } from './rules/deadline-rules.js';
import type { ColumnRole } from './rules/table-rules.js';
import { formatPeriod } from '../text/dates.js';

export interface TableContext {
  readonly text: string;
  readonly half: string;
  readonly dates: Omit<DateContext, 'nearYear'>;
  /** “列第一位者为牵头单位” holds in this document. */
  readonly firstLeads: boolean;
}

/** A row with the span of its task, to which a sentence is given. */
export interface FoundRow {
  readonly row: ParsedTableRow;
  readonly taskSpan: Span;
}

const isEmpty = ([start, end]: Span): boolean => start >= end;

/** Cells of the row in columns of that role; a cell merged over columns counts once. */
function cellsIn(row: GridRow, columns: readonly ColumnRole[], role: ColumnRole): Span[] {
  const cells = row.cells.filter((cell, index) => columns[index] === role && !isEmpty(cell));
  return cells.filter((cell, index) => cells.findIndex(([start]) => start === cell[0]) === index);
}

/** True for a line that only names the group of the rows below. */
function isCategoryRow(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  return filled.length > 0 && filled.every(([start]) => start === filled[0]?.[0]);
}

/** 2016-03 of the words of a 完成时限 cell; null when they cannot be reckoned. */
export function readDeadlineCell(context: TableContext, cell: Span): string | null {
  const found = findDeadlines(context.text, context.half, cell, 0, context.dates);
  const last = found[found.length - 1];
  if (last) return last.normalized;
  const plain = /^\D{0,4}((?:19|20)\d{2})(?:[年.\-/](\d{1,2})?(?:[月.\-/](\d{1,2}))?)?/.exec(
    context.half.slice(cell[0], cell[1]),
  );
  if (!plain) return null;
  const month = plain[2] === undefined ? undefined : Number(plain[2]);
  return formatPeriod(Number(plain[1]), month, plain[3] === undefined ? undefined : Number(plain[3]));
}

function unitsOf(context: TableContext, cells: readonly Span[]): { lead: string[]; support: string[] } {
  const duties = cells.map(([start, end]) =>
    readDuty(context.half.slice(start, end).replace(/[\r\n]+/g, '、'), context.firstLeads),
  );
  return { lead: duties.flatMap(({ lead }) => lead), support: duties.flatMap(({ support }) => support) };
}

/** One row as a task with its units; null when the row holds no task. */
function readRow(context: TableContext, grid: Grid, row: GridRow, category: string | null): FoundRow | null {
  const { text, half } = context;
  const tasks = cellsIn(row, grid.columns, 'task');
  const first = tasks[0];
  const last = tasks[tasks.length - 1];
  if (!first || !last) return null;
  const leads = unitsOf(context, cellsIn(row, grid.columns, 'lead'));
  const others = unitsOf(context, cellsIn(row, grid.columns, 'responsible'));
  const supports = unitsOf(context, cellsIn(row, grid.columns, 'support'));
  const hasLead = leads.lead.length > 0;
  const lead = hasLead ? leads.lead : others.lead;
  const support = [
    ...leads.support,
    ...(hasLead ? others.lead : []),
    ...others.support,
    ...supports.lead,
    ...supports.support,
  ];
  const due = cellsIn(row, grid.columns, 'deadline')[0];
  const group = cellsIn(row, grid.columns, 'category')[0];
  return {
    row: {
      text: tasks.map(([start, end]) => text.slice(start, end)).join('\n'),
      lead: [...new Set(lead)],
      support: [...new Set(support)].filter((unit) => !lead.includes(unit)),
      deadlineText: due ? half.slice(due[0], due[1]) && text.slice(due[0], due[1]) : null,
      deadline: due ? readDeadlineCell(context, due) : null,
      category: group ? text.slice(group[0], group[1]) : category,
    },
    taskSpan: [first[0], Math.max(first[1], last[1])],
  };
}

/** Rows of a breakdown table in order, each under its group. */
export function readTableRows(context: TableContext, grid: Grid): FoundRow[] {
  const found: FoundRow[] = [];
  let category: string | null = null;
  for (const row of grid.rows) {
    if (isCategoryRow(row)) {
      const [start, end] = row.cells.find((cell) => !isEmpty(cell)) ?? [0, 0];
      category = context.text.slice(start, end).replace(/^[一二三四五六七八九十]{1,3}、\s*/, '');
      continue;
    }
    const read = readRow(context, grid, row, category);
    if (read) found.push(read);
  }
  return found;
}

/** True when the document says once that the first unit of a list leads. */
export function statesFirstLeads(half: string): boolean {
  return FIRST_LEADS.test(half);
}
