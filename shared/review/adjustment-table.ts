import type { Adjustment } from '../model/adjustment.js';
import type { Plan } from '../model/plan.js';
import type { SimpleTable } from '../model/simple-table.js';

/** 调整单: what was changed after 印发, for one change or for all of them. */
export function adjustmentTable(plan: Pick<Plan, 'title' | 'issued'>, adjustments: readonly Adjustment[]): SimpleTable {
  const { issued } = plan;
  return {
    title: `${plan.title}任务调整单`,
    lead: issued === null ? '' : `原件：《${plan.title}》（${issued.documentNumber}，${issued.date} 印发）`,
    columns: [
      { heading: '编号', kind: 'number' },
      { heading: '任务', kind: 'text' },
      { heading: '调整事项', kind: 'short' },
      { heading: '原内容', kind: 'text' },
      { heading: '调整为', kind: 'text' },
      { heading: '调整理由', kind: 'text' },
      { heading: '批准人', kind: 'names' },
      { heading: '日期', kind: 'short' },
    ],
    rows: adjustments.flatMap(({ number, task, changes, reason, approvedBy, date }) =>
      changes.map(({ field, original, changed }) => [
        String(number),
        task,
        field,
        original || '（空）',
        changed || '（空）',
        reason,
        approvedBy,
        date,
      ]),
    ),
    note: '',
    largeType: false,
  };
}
