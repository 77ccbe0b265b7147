import { fail, ok, type Result } from '../../shared/result.js';
import type { ExportOptions } from '../../shared/ipc/contract.js';
import type { Breakdown } from '../../shared/model/breakdown.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { unitBreakdowns, wholeBreakdown } from '../../shared/review/breakdown.js';
import { unitFileNames, wholeFileName } from './file-names.js';

/** A file that a batch has to write. */
export interface PlannedFile {
  readonly name: string;
  readonly kind: 'word' | 'excel';
  readonly breakdown: Breakdown;
  readonly rows: number;
}

/**
 * The files of a batch in the order they are written: the whole table, then unit by unit. The names depend only on the
 * plan and the options, so that a retry can ask for some of them by name.
 *
 * Errors: nothing-to-export when there is no task, no unit or no kind of file to write.
 */
export function planExport(snapshot: PlanSnapshot, options: ExportOptions): Result<PlannedFile[]> {
  if (snapshot.tasks.length === 0) {
    return fail('nothing-to-export', '计划里还没有任务，没有可导出的内容。', '请先在“审核分解”里分解出任务。');
  }
  if (!(options.word || options.excel) || !(options.whole || options.perUnit)) {
    return fail('nothing-to-export', '没有选择要导出的内容。', '请至少选择一种表（全表或分单位）和一种格式。');
  }
  const tables: { name: string; breakdown: Breakdown }[] = [];
  if (options.whole) {
    tables.push({ name: wholeFileName(snapshot.plan.title), breakdown: wholeBreakdown(snapshot, options.columns) });
  }
  if (options.perUnit) {
    const units = unitBreakdowns(snapshot, options.columns);
    const names = unitFileNames(units);
    units.forEach(({ breakdown }, index) => tables.push({ name: names[index] ?? '', breakdown }));
  }
  if (tables.length === 0) {
    return fail('nothing-to-export', '还没有任务明确了单位，没有分单位的表可导出。', '请先分工，或选择导出全表。');
  }
  return ok(tables.flatMap((table) => filesOf(table, options)));
}

function filesOf({ name, breakdown }: { name: string; breakdown: Breakdown }, options: ExportOptions): PlannedFile[] {
  const rows = breakdown.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const files: PlannedFile[] = [];
  if (options.excel) files.push({ name: `${name}.xlsx`, kind: 'excel', breakdown, rows });
  if (options.word) files.push({ name: `${name}.docx`, kind: 'word', breakdown, rows });
  return files;
}
