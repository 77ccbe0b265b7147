import type { Breakdown, BreakdownRow } from '../model/breakdown.js';
import type { DispatchedRow } from '../model/dispatch.js';
import type { Task } from '../model/task.js';
import { evenText } from '../text/compare-text.js';

/** The tasks as a dispatch keeps them. */
export function dispatchedRows(tasks: readonly Task[]): DispatchedRow[] {
  return tasks.map(({ lineage, text, leadUnits, supportUnits, deadline }) => ({
    lineage,
    text,
    leadUnits,
    supportUnits,
    deadline: deadline?.words ?? '',
  }));
}

/** What changed since an earlier dispatch, in the words that are printed. */
export interface DispatchChanges {
  /** Number of the earlier dispatch. */
  readonly since: number;
  /** Task id → 新增, or 任务内容、牵头单位有变. */
  readonly words: ReadonlyMap<string, string>;
  /** Texts of tasks that went out before and are gone. */
  readonly removed: readonly string[];
}

/** Compares by lineage; width of marks and blanks are no change. */
export function dispatchChanges(
  tasks: readonly Task[],
  previous: { readonly number: number; readonly rows: readonly DispatchedRow[] },
): DispatchChanges {
  const before = new Map(previous.rows.map((row) => [row.lineage, row]));
  const words = new Map<string, string>();
  const current = dispatchedRows(tasks);
  current.forEach((row, index) => {
    const old = before.get(row.lineage);
    const changed = old === undefined ? '新增' : changedFields(old, row);
    if (changed !== '') words.set(tasks[index]?.id ?? '', changed);
  });
  const present = new Set(current.map(({ lineage }) => lineage));
  const removed = previous.rows.filter(({ lineage }) => !present.has(lineage)).map(({ text }) => text);
  return { since: previous.number, words, removed };
}

function changedFields(old: DispatchedRow, row: DispatchedRow): string {
  const fields = [
    evenText(old.text) === evenText(row.text) ? '' : '任务内容',
    old.leadUnits.join('、') === row.leadUnits.join('、') ? '' : '牵头单位',
    old.supportUnits.join('、') === row.supportUnits.join('、') ? '' : '配合单位',
    evenText(old.deadline) === evenText(row.deadline) ? '' : '完成时限',
  ].filter((field) => field !== '');
  return fields.length === 0 ? '' : `${fields.join('、')}有变`;
}

/** The table with its changed rows marked in 备注, and with a line below it that counts them. */
export function markChanges(breakdown: Breakdown, changes: DispatchChanges | null): Breakdown {
  if (changes === null) return breakdown;
  const { since, words, removed } = changes;
  const mark = (row: BreakdownRow): BreakdownRow => {
    const changed = words.get(row.taskId);
    if (changed === undefined) return row;
    return { ...row, remark: [row.remark, `【${changed}】`].filter((text) => text !== '').join('\n') };
  };
  const groups = breakdown.groups.map((group) => ({ ...group, rows: group.rows.map(mark) }));
  const count = groups.reduce((sum, { rows }) => sum + rows.filter(({ taskId }) => words.has(taskId)).length, 0);
  const gone = removed.length === 0 ? '' : `，全表取消 ${removed.length} 项`;
  const line =
    count === 0 && gone === '' ? `与第 ${since} 次分发相同` : `较第 ${since} 次分发：本表变动 ${count} 项${gone}`;
  const columns =
    breakdown.columns.includes('remark') || count === 0 ? breakdown.columns : [...breakdown.columns, 'remark' as const];
  return {
    ...breakdown,
    columns,
    groups,
    note: [breakdown.note, `${line}。`].filter((text) => text !== '').join('　'),
  };
}
