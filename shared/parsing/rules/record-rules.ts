import { COLUMN_RULES, type ColumnRole } from './table-rules.js';

/** Columns of a breakdown as they are read back: those of the plan's tables, and those that only a breakdown has. */
export type RecordRole = ColumnRole | 'person' | 'progress' | 'remark';

/** Asked before COLUMN_RULES, which put these together. Headings come without blanks. */
const finerRules: readonly { readonly role: RecordRole; readonly pattern: RegExp }[] = [
  { role: 'person', pattern: /^(?:具体|直接)?(?:责任人员?|负责人|经办人员?|联络员|联系人|承办人)$/ },
  { role: 'progress', pattern: /进展|完成情况|落实情况|推进情况/ },
  { role: 'remark', pattern: /^(?:备注|说明)$/ },
];

/** What a column holds, by its heading; brackets and what they hold are left out of account. */
export function recordRole(heading: string): RecordRole {
  const word = heading.replace(/\s+|[（(][^（()）]*[)）]/g, '');
  return [...finerRules, ...COLUMN_RULES].find(({ pattern }) => pattern.test(word))?.role ?? 'other';
}

/** Longest cell that can be a heading. */
export const longestHeading = 20;
/** How far down the heading row is looked for: a title, a subtitle and a line of notes may stand above. */
export const headingRows = 10;
/** What exporters print where nobody is assigned yet. */
export const undecidedUnits = /^(?:待定|待明确|无|\/|—+|-+)$/;
/** A row below the table's tasks that holds none. */
export const footnoteRow = /^(?:注|备注|说明|合计|填报|填表|审核)[:：]/;
