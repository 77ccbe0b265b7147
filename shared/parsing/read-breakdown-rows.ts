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
    if (!repeats(read, records)) records.push(...read);
  }
  return records;
}

/** A workbook may hold its table twice, once to print and once to filter. */
function repeats(read: readonly BreakdownRecord[], before: readonly BreakdownRecord[]): boolean {
  const known = new Set(before.map(({ number, text }) => `${number}/${text}`));
  return read.every(({ number, text }) => known.has(`${number}/${text}`));
}

/** The last of the rows that look like headings: a second one divides the first (责任单位: 牵头, 配合). */
function findHeading(rows: readonly Cell[][]): { index: number; columns: RecordRole[] } | null {
  let found: { index: number; columns: RecordRole[] } | null = null;
  for (let index = 0; index < Math.min(rows.length, headingRows); index += 1) {
    const columns = headingColumns(rows[index] ?? []);
    if (columns) found = { index, columns };
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

function readRows(rows: readonly Cell[][], columns: readonly RecordRole[]): BreakdownRecord[] {
  const records: BreakdownRecord[] = [];
  let group: string | null = null;
  let category: string | null = null;
  for (const row of rows) {
    // A heading row printed again on a new page.
    if (headingColumns(row)) continue;
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

/** Text of all columns of a role; a cell merged over several columns counts once. */
function textIn(row: readonly Cell[], columns: readonly RecordRole[], role: RecordRole, divider = '\n'): string {
  const cells = row.filter((cell, index) => columns[index] === role && cell.text !== '');
  const own = cells.filter((cell, index) => cells.findIndex(({ span }) => span[0] === cell.span[0]) === index);
  return own.map(({ text }) => text).join(divider);
}
