import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { SimpleTable } from '../model/simple-table.js';
import { fieldWords, taskFieldLabels } from '../model/task-fields.js';
import { sectionHeading } from './breakdown.js';
import type { WordField } from './field-from-words.js';

/** Columns of 清样 that a leader usually marks. */
const usualFields: readonly WordField[] = ['leadUnits', 'supportUnits', 'leader', 'deadline'];

/**
 * 清样: large type, a row number before each task, 方面 as headings, an empty last column for the pen. The numbers are those
 * of the table, so that marks are typed back by number.
 */
export function proofTable(snapshot: PlanSnapshot, fields: readonly WordField[] = usualFields): SimpleTable {
  const rows: string[][] = [];
  let heading = '';
  for (const [index, task] of snapshot.tasks.entries()) {
    const own = sectionHeading(snapshot, task.section);
    if (own !== heading) rows.push([own]);
    heading = own;
    rows.push([String(index + 1), task.text, ...fields.map((field) => fieldWords(task, field)), '']);
  }
  return {
    title: `${snapshot.plan.title}任务分解清样`,
    lead: `共 ${snapshot.tasks.length} 项。请在“批注”栏或原处直接修改，注明序号。`,
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '任务', kind: 'text' },
      ...fields.map((field) => ({ heading: taskFieldLabels[field], kind: 'names' as const })),
      { heading: '批注', kind: 'text' },
    ],
    rows,
    note: '',
    largeType: true,
  };
}
