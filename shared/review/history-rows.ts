import { outcomeLabels, type Opinion } from '../model/opinion.js';
import type { SimpleTable } from '../model/simple-table.js';
import { fieldWords, taskFieldLabels, taskFields } from '../model/task-fields.js';
import type { Task } from '../model/task.js';

/** A record written or removed by a step, as the change log keeps it. */
export type RecordedMutation =
  | { readonly table: 'tasks'; readonly key: string; readonly value: Task | null }
  | { readonly table: 'opinions'; readonly key: string; readonly value: Opinion | null }
  | { readonly table: OtherTable; readonly key: string; readonly value: unknown };

type OtherTable = 'plans' | 'sources' | 'sentences' | 'units' | 'adjustments' | 'dispatches';

/** A step of the change log. */
export interface RecordedChange {
  readonly id: number;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly undone: boolean;
  readonly before: readonly RecordedMutation[];
  readonly after: readonly RecordedMutation[];
}

/** One field of one task that a step changed; `field` is '' for a step that touched no task. */
export interface HistoryRow {
  readonly changeId: number;
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly undone: boolean;
  readonly lineage: string | null;
  /** The task as it was then. */
  readonly task: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What to show; everything when left out. */
export interface HistoryFilter {
  /** Only this task, through all drafts. */
  readonly lineage?: string;
  readonly who?: string;
  /** Only these fields, in the clerk's words: 牵头单位. */
  readonly fields?: readonly string[];
  /** Days, YYYY-MM-DD, both included, compared with `dayOf`. */
  readonly from?: string;
  readonly to?: string;
}

/** So many rows added or removed at once are told as one line, unless a single task is asked for. */
const listedAtMost = 5;

/**
 * The history of a plan field by field, oldest first. A task that a revised draft brings is compared with what it was in the
 * draft before. `dayOf` gives the local day of an instant.
 */
export function historyRows(
  changes: readonly RecordedChange[],
  filter: HistoryFilter,
  dayOf: (at: string) => string,
): HistoryRow[] {
  const latest = new Map<string, Task>();
  return changes.flatMap((change) => {
    const differences = differencesOf(change, latest, filter.lineage ?? null);
    const { id: changeId, at, who, label, undone } = change;
    const rows = differences.map((difference): HistoryRow => ({ changeId, at, who, label, undone, ...difference }));
    return rows.filter((row) => isWanted(row, filter, dayOf(at)));
  });
}

type Difference = Pick<HistoryRow, 'lineage' | 'task' | 'field' | 'before' | 'after'>;

function isWanted(row: HistoryRow, { lineage, who, fields, from, to }: HistoryFilter, day: string): boolean {
  return (
    (lineage === undefined || row.lineage === lineage) &&
    (who === undefined || row.who === who) &&
    (fields === undefined || fields.includes(row.field)) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to)
  );
}

/** What a step did. Steps that were undone are listed, but what they wrote is not the state of the tasks after them. */
function differencesOf(change: RecordedChange, latest: Map<string, Task>, only: string | null): Difference[] {
  const before = new Map(
    change.before.flatMap((one) => (one.table === 'tasks' ? [[one.key, one.value] as const] : [])),
  );
  const changed: Difference[] = [];
  const added: Difference[] = [];
  const removed: Difference[] = [];
  for (const one of change.after) {
    if (one.table === 'opinions') changed.push(...opinionDifferences(change, one.key, one.value));
    if (one.table !== 'tasks') continue;
    const { value } = one;
    const old = before.get(one.key) ?? (value === null ? undefined : latest.get(value.lineage));
    if (value === null && old) removed.push(wholeRow(old, '删除任务', old.text, ''));
    else if (value !== null && !old) added.push(wholeRow(value, '新增任务', '', value.text));
    else if (value !== null && old) changed.push(...taskDifferences(old, value));
    if (value !== null && !change.undone) latest.set(value.lineage, value);
  }
  const all = [...summed(removed, '删除任务', only), ...summed(added, '新增任务', only), ...changed];
  return all.length > 0 ? all : [{ lineage: null, task: '', field: '', before: '', after: '' }];
}

function summed(rows: readonly Difference[], field: string, only: string | null): readonly Difference[] {
  if (only !== null || rows.length <= listedAtMost) return rows;
  return [{ lineage: null, task: `${rows.length} 条任务`, field, before: '', after: '' }];
}

function taskDifferences(old: Task, next: Task): Difference[] {
  const fields = taskFields.map((field): readonly [string, string, string] => [
    taskFieldLabels[field],
    fieldWords(old, field),
    fieldWords(next, field),
  ]);
  return [...fields, ['分工复核', old.recheck, next.recheck] as const]
    .filter(([, before, after]) => before !== after)
    .map(([field, before, after]) => wholeRow(old, field, before, after));
}

function wholeRow({ lineage, text }: Task, field: string, before: string, after: string): Difference {
  return { lineage, task: text, field, before, after };
}

function opinionDifferences({ before }: RecordedChange, key: string, next: Opinion | null): Difference[] {
  const found = before.find((one) => one.table === 'opinions' && one.key === key);
  const old = found?.table === 'opinions' ? found.value : null;
  const [from, to] = [opinionWords(old), opinionWords(next)];
  const { lineage = null, quote = '' } = next ?? old ?? {};
  return from === to ? [] : [{ lineage, task: quote, field: '意见', before: from, after: to }];
}

function opinionWords(opinion: Opinion | null): string {
  if (opinion === null) return '';
  const { unit, text, proposed, outcome, outcomeReason } = opinion;
  const decision = outcome === null ? '' : `【${outcomeLabels[outcome]}】${outcomeReason}`;
  return `${unit}：${text || proposed}${decision}`;
}

/** 修改记录 as a table: 时间, 修改人, 操作, 任务, 项目, 原内容, 新内容. `timeOf` prints an instant. */
export function historyTable(
  planTitle: string,
  rows: readonly HistoryRow[],
  timeOf: (at: string) => string,
): SimpleTable {
  return {
    title: `${planTitle}修改记录`,
    lead: '',
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '时间', kind: 'short' },
      { heading: '修改人', kind: 'names' },
      { heading: '操作', kind: 'short' },
      { heading: '任务', kind: 'text' },
      { heading: '项目', kind: 'short' },
      { heading: '原内容', kind: 'text' },
      { heading: '新内容', kind: 'text' },
    ],
    rows: rows.map(({ at, who, label, undone, task, field, before, after }, index) => [
      String(index + 1),
      timeOf(at),
      who,
      undone ? `${label}（已撤销）` : label,
      task,
      field,
      before,
      after,
    ]),
    note: '',
    largeType: false,
  };
}
