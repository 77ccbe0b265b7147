import type { BreakdownRecord } from '../model/breakdown-record.js';
import type { SourceTable } from '../model/source-document.js';
import { footnoteRow, headingRows, longestHeading, recordRole, type RecordRole } from './rules/record-rules.js';
import { splitWrittenUnits } from './split-written-units.js';

type Cell = SourceTable['rows'][number][number];

/**
 * Reads breakdown tables back into tasks with their units (layouts 1–8 of the published breakdowns): columns by their
 * headings, merged groups filled down, group rows as category. A table without headings goes on with those of the one
 * before it when it is as wide, because Word cuts long tables at page ends.
 */
export function readBreakdownRows(tables: readonly SourceTable[]): BreakdownRecord[] {
  const records: BreakdownRecord[] = [];
  let columns: RecordRole[] | null = null;
  for (const { rows } of tables) {
    const heading = findHeading(rows);
    if (heading) columns = heading.columns;
    else if (rows[0]?.length !== columns?.length) columns = null;
    if (!columns) continue;
    const read = readRows(rows.slice(heading ? heading.index + 1 : 0), columns);
    if (repeats(read, records)) mendSplit(records, read);
    else records.push(...read);
  }
  return records;
}

/** A workbook may hold its table twice, once to print and once to filter. */
function repeats(read: readonly BreakdownRecord[], before: readonly BreakdownRecord[]): boolean {
  const known = new Set(before.map(keyOf));
  return read.every((record) => known.has(keyOf(record)));
}

function keyOf({ number, text }: BreakdownRecord): string {
  return `${number}/${text.replace(/\s+/g, '')}`;
}

/** A row too high for its page was printed in pieces; the other copy of the table has it whole, with its line ends. */
function mendSplit(records: BreakdownRecord[], whole: readonly BreakdownRecord[]): void {
  const byKey = new Map(whole.map((record) => [keyOf(record), record]));
  records.forEach((record, at) => {
    const found = byKey.get(keyOf(record));
    if (found && found.text !== record.text) records[at] = { ...found, category: record.category };
  });
}

/** The rest of a row that was printed in pieces (12 续) joins the first piece. */
function joinContinued(records: BreakdownRecord[], row: readonly Cell[], columns: readonly RecordRole[]): boolean {
  const last = records[records.length - 1];
  const number = /^(\S+?)\s*续$/.exec(textIn(row, columns, 'index'))?.[1];
  if (!last || number === undefined || number !== last.number) return false;
  last.text += textIn(row, columns, 'task');
  last.remark += textIn(row, columns, 'remark');
  last.progress += textIn(row, columns, 'progress');
  return true;
}

/** The last of the rows that look like headings: a second one divides the first (责任单位: 牵头, 配合). */
function findHeading(rows: readonly Cell[][]): { index: number; columns: RecordRole[] } | null {
  let found: { index: number; columns: RecordRole[] } | null = null;
  for (let index = 0; index < Math.min(rows.length, headingRows); index += 1) {
    const columns = headingColumns(rows[index] ?? []);
    if (columns && (found === null || isAllHeadings(rows[index] ?? []))) found = { index, columns };
    else if (found) break;
  }
  return found;
}

function headingColumns(row: readonly Cell[]): RecordRole[] | null {
  if (row.some(({ text }) => text.length > longestHeading)) return null;
  const columns = row.map(({ text }) => (text === '' ? 'other' : recordRole(text)));
  const duty = columns.some((role) => /^(?:lead|responsible|leader|deadline|support)$/.test(role));
  return duty && columns.includes('task') ? columns : null;
}

/** Every word in the row names a column; a task may hold such a word too. */
function isAllHeadings(row: readonly Cell[]): boolean {
  return row.every(({ text }) => text === '' || recordRole(text) !== 'other');
}

function readRows(rows: readonly Cell[][], columns: readonly RecordRole[]): BreakdownRecord[] {
  const records: BreakdownRecord[] = [];
  let group: string | null = null;
  let category: string | null = null;
  for (const row of rows) {
    // A heading row printed again on a new page.
    if (headingColumns(row) && isAllHeadings(row)) continue;
    const filled = row.filter(({ text }) => text !== '');
    const first = filled[0];
    if (!first || footnoteRow.test(first.text)) continue;
    if (filled.every(({ span }) => span[0] === first.span[0]) && row.length > 1) {
      group = first.text;
      continue;
    }
    const own = textIn(row, columns, 'category');
    // A group that goes on on the next page is printed again with （续）.
    const next: string | null = own === '' ? category : own.replace(/[（(]续[)）]$/, '');
    category = next;
    if (joinContinued(records, row, columns)) continue;
    const record = readRecord(row, columns, next ?? group);
    if (record) records.push(record);
  }
  return records;
}

function readRecord(
  row: readonly Cell[],
  columns: readonly RecordRole[],
  category: string | null,
): BreakdownRecord | null {
  const text = textIn(row, columns, 'task');
  if (text === '') return null;
  const leads = splitWrittenUnits(textIn(row, columns, 'lead', '、'));
  const others = splitWrittenUnits(textIn(row, columns, 'responsible', '、'));
  const supports = splitWrittenUnits(textIn(row, columns, 'support', '、'));
  // 责任单位 is the lead where no other column names one (武汉 2023), else it supports.
  const separate = columns.includes('lead') && leads.lead.length > 0;
  const lead = separate ? leads.lead : others.lead;
  const support = [
    ...leads.support,
    ...(separate ? others.lead : []),
    ...others.support,
    ...supports.lead,
    ...supports.support,
  ];
  return {
    number: textIn(row, columns, 'index') || null,
    category,
    text,
    lead,
    support: [...new Set(support)].filter((unit) => !lead.includes(unit)),
    leader: textIn(row, columns, 'leader'),
    personInCharge: textIn(row, columns, 'person'),
    deadlineText: textIn(row, columns, 'deadline') || null,
    progress: textIn(row, columns, 'progress'),
    remark: textIn(row, columns, 'remark'),
  };
}

/** Columns of running text, whose line ends are part of it. */
const keepsLines = new Set<RecordRole>(['task', 'progress', 'remark']);

/** Text of all columns of a role; a cell merged over several columns counts once. */
function textIn(row: readonly Cell[], columns: readonly RecordRole[], role: RecordRole, divider = '\n'): string {
  const cells = row.filter((cell, index) => columns[index] === role && cell.text !== '');
  const own = cells.filter((cell, index) => cells.findIndex(({ span }) => span[0] === cell.span[0]) === index);
  return own.map(({ text, lines }) => (keepsLines.has(role) ? (lines ?? text) : text)).join(divider);
}
