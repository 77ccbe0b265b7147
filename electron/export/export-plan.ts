import type { ExportOptions } from '../../shared/ipc/contract.js';
import type { Breakdown } from '../../shared/model/breakdown.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { unitBreakdowns, wholeBreakdown } from '../../shared/review/breakdown.js';
import { fillInFile } from './fill-in-file.js';
import { unitFileNames, wholeFileName } from './file-names.js';
import { breakdownFile, breakdownPdf, noPrinter, type PlannedFile, type PrintSheets } from './planned-file.js';

/**
 * The files of a batch in the order they are written: the whole table, then unit by unit. The names depend only on the
 * plan and the options, so that a retry can ask for some of them by name. `print` makes PDF files, where they are wanted.
 *
 * Errors: nothing-to-export when there is no task, no unit or no kind of file to write.
 */
export function planExport(
  snapshot: PlanSnapshot,
  options: ExportOptions,
  print: PrintSheets = noPrinter,
): Result<PlannedFile[]> {
  if (snapshot.tasks.length === 0) return noTasks;
  const { word, excel, pdf = false, whole, perUnit, fillIn = false, paper, fonts } = options;
  const look = options.layout ?? options.columns;
  const isText = options.layout !== undefined && options.layout.form !== 'table';
  const tables = (word || excel || pdf) && (whole || perUnit);
  if (!tables && !fillIn) {
    return fail('nothing-to-export', '没有选择要导出的内容。', '请至少选择一种表（全表或分单位）和一种格式。');
  }
  if (tables && isText && !word && !pdf) {
    return fail('nothing-to-export', '清单式和文内括注式没有 Excel 表格。', '请在“格式”中选择 Word 文档或 PDF。');
  }
  const kinds = [...(excel && !isText ? (['xlsx'] as const) : []), ...(word ? (['docx'] as const) : [])];
  const filesOf = (name: string, breakdown: Breakdown): PlannedFile[] => [
    ...kinds.map((kind) => breakdownFile(name, kind, breakdown, { paper, fonts })),
    ...(pdf ? [breakdownPdf(name, breakdown, { paper, fonts }, print)] : []),
  ];
  const units = perUnit || fillIn ? unitBreakdowns(snapshot, look) : [];
  const tableNames = unitFileNames(units);
  const formNames = unitFileNames(units, '填报表');
  const files = [
    ...(whole ? filesOf(wholeFileName(snapshot.plan.title), wholeBreakdown(snapshot, look)) : []),
    ...units.flatMap((unit, index) => [
      ...(perUnit ? filesOf(tableNames[index] ?? '', unit.breakdown) : []),
      ...(fillIn ? [fillInFile(formNames[index] ?? '', { snapshot, unit, dispatch: null })] : []),
    ]),
  ];
  if (files.length > 0) return ok(files);
  return fail('nothing-to-export', '还没有任务明确了单位，没有分单位的表可导出。', '请先分工，或选择导出全表。');
}

/** A plan without tasks has no paper. */
export const noTasks = fail(
  'nothing-to-export',
  '计划里还没有任务，没有可导出的内容。',
  '请先在“审核分解”里分解出任务。',
);
