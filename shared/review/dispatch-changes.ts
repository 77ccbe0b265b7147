import type { Breakdown, BreakdownRow } from '../model/breakdown.js';
import type { Dispatch, DispatchedRow, EarlierDispatch } from '../model/dispatch.js';
import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { evenText } from '../text/compare-text.js';
import { unitFinder } from './unit-names.js';
import { unitsMeant, unitsOfTasks } from './unit-shares.js';

/** The tasks as a dispatch keeps them. */
export function dispatchedRows(tasks: readonly Task[]): DispatchedRow[] {
  return tasks.map(({ lineage, text, leadUnits, supportUnits, leader, personInCharge, deadline, remark }) => ({
    lineage,
    text,
    leadUnits,
    supportUnits,
    deadline: deadline?.words ?? '',
    leader,
    personInCharge,
    remark,
  }));
}

/** What changed since an earlier dispatch, in the words that are printed. */
export interface DispatchChanges {
  /** Number of the earlier dispatch. */
  readonly since: number;
  /** Task id → 新增, or 牵头单位有变（原：招商局）. */
  readonly words: ReadonlyMap<string, string>;
  /** Tasks that stood in the earlier table and stand in this one no more, each with what became of it. */
  readonly lost: readonly string[];
}

/** The tasks as they stand now against earlier dispatches. */
export interface DispatchComparison {
  /** The whole table. Compared by lineage; width of marks and blanks are no change. */
  readonly whole: (previous: EarlierDispatch) => DispatchChanges;
  /**
   * A unit's own rows against those that it got in an earlier dispatch: what it was given, what was taken from it and who
   * has that now. A task that only moved to another unit is new for the one and lost for the other.
   */
  readonly ofUnit: (unit: string, previous: EarlierDispatch) => DispatchChanges;
}

/** Prepared once for all units: the directory's names are looked up once each, and each dispatch is indexed once. */
export function compareDispatches(tasks: readonly Task[], units: readonly Unit[]): DispatchComparison {
  const now = indexed(dispatchedRows(tasks));
  const before = new Map<EarlierDispatch, RowIndex>();
  const meant = new Map<string, ReadonlySet<string>>();
  const find = unitFinder(units);
  const indexOf = (previous: EarlierDispatch): RowIndex => {
    const known = before.get(previous) ?? indexed(previous.rows);
    before.set(previous, known);
    return known;
  };
  const unitsOf = (written: string): ReadonlySet<string> => {
    const known = meant.get(written) ?? new Set(unitsMeant(written, find).map(({ name }) => name));
    meant.set(written, known);
    return known;
  };
  const compare = (previous: EarlierDispatch, isMine: (duties: Duties) => boolean): DispatchChanges =>
    changesOf(tasks, now, { number: previous.number, rows: indexOf(previous) }, isMine);
  return {
    whole: (previous) => compare(previous, () => true),
    ofUnit: (unit, previous) =>
      compare(previous, ({ leadUnits, supportUnits }) =>
        [...leadUnits, ...supportUnits].some((written) => unitsOf(written).has(unit)),
      ),
  };
}

type Duties = Pick<DispatchedRow, 'leadUnits' | 'supportUnits'>;
/** Rows by lineage, in the order of their table. */
type RowIndex = ReadonlyMap<string, DispatchedRow>;

const indexed = (rows: readonly DispatchedRow[]): RowIndex => new Map(rows.map((row) => [row.lineage, row]));

function changesOf(
  tasks: readonly Task[],
  now: RowIndex,
  before: { readonly number: number; readonly rows: RowIndex },
  isMine: (duties: Duties) => boolean,
): DispatchChanges {
  const words = new Map<string, string>();
  for (const { id, lineage } of tasks) {
    const row = now.get(lineage);
    if (row === undefined || !isMine(row)) continue;
    const changed = changeOf(before.rows.get(lineage), row, isMine);
    if (changed !== '') words.set(id, changed);
  }
  const lost = [...before.rows.values()].filter((row) => isMine(row) && !isStillMine(now.get(row.lineage), isMine));
  return {
    since: before.number,
    words,
    lost: lost.map((row) => `“${shortened(row.text)}”${fateOf(now.get(row.lineage))}`),
  };
}

function isStillMine(row: DispatchedRow | undefined, isMine: (duties: Duties) => boolean): boolean {
  return row !== undefined && isMine(row);
}

function changeOf(old: DispatchedRow | undefined, row: DispatchedRow, isMine: (duties: Duties) => boolean): string {
  if (old === undefined) return '新增';
  if (!isMine(old)) return `新增（原由${namesOf(old.leadUnits)}牵头）`;
  return [
    evenText(old.text) === evenText(row.text) ? '' : '任务内容有变',
    fieldChange('牵头单位', old.leadUnits.join('、'), row.leadUnits.join('、')),
    fieldChange('配合单位', old.supportUnits.join('、'), row.supportUnits.join('、')),
    fieldChange('责任领导', old.leader, row.leader),
    fieldChange('责任人', old.personInCharge, row.personInCharge),
    fieldChange('完成时限', old.deadline, row.deadline),
    fieldChange('备注', old.remark, row.remark),
  ]
    .filter((field) => field !== '')
    .join('；');
}

/** Records of earlier versions of the program do not know every field: what was not kept cannot have changed. */
function fieldChange(field: string, old: string | undefined, now: string | undefined): string {
  if (old === undefined || now === undefined || evenText(old) === evenText(now)) return '';
  return `${field}有变（原：${old === '' ? '空' : shortened(old)}）`;
}

function fateOf(row: DispatchedRow | undefined): string {
  return row === undefined ? '已取消' : `改由${namesOf(row.leadUnits)}牵头`;
}

const namesOf = (units: readonly string[]): string => (units.length === 0 ? '待定单位' : units.join('、'));

/** Long enough to know the task by, short enough for a line under a table. */
const mostCharacters = 24;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= mostCharacters ? letters.join('') : `${letters.slice(0, mostCharacters).join('')}…`;
}

/** The table with its changed rows marked in 备注, and with a line below it that says what changed and what is gone. */
export function markChanges(breakdown: Breakdown, changes: DispatchChanges | null): Breakdown {
  if (changes === null) return breakdown;
  const { since, words, lost } = changes;
  const mark = (row: BreakdownRow): BreakdownRow => {
    const changed = words.get(row.taskId);
    if (changed === undefined) return row;
    return { ...row, remark: [row.remark, `【${changed}】`].filter((text) => text !== '').join('\n') };
  };
  const groups = breakdown.groups.map((group) => ({ ...group, rows: group.rows.map(mark) }));
  const count = groups.reduce((sum, { rows }) => sum + rows.filter(({ taskId }) => words.has(taskId)).length, 0);
  const gone = lost.length === 0 ? '' : `；减少 ${lost.length} 项：${lost.join('、')}`;
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

/** Records of dispatches as a later one is compared with them, oldest first. */
export function earlierDispatches(dispatches: readonly Dispatch[]): EarlierDispatch[] {
  return dispatches.map(({ number, rows, units }) => ({ number, rows, units: units.map(({ name }) => name) }));
}

/** The last dispatch in which a unit got its files; undefined for its first. */
export function lastTo(unit: string, previous: readonly EarlierDispatch[]): EarlierDispatch | undefined {
  return [...previous].reverse().find(({ units }) => units.includes(unit));
}

/** Units that had tasks in their last dispatch and have none now: they must hear that these were taken back. */
export function withdrawnUnits(
  tasks: readonly Task[],
  units: readonly Unit[],
  previous: readonly EarlierDispatch[],
): string[] {
  const busy = new Set(unitsOfTasks(tasks, units).map(({ name }) => name));
  const comparison = compareDispatches(tasks, units);
  const served = [...new Set(previous.flatMap((dispatch) => dispatch.units))].filter((name) => !busy.has(name));
  return served.filter((name) => {
    const last = lastTo(name, previous);
    return last !== undefined && comparison.ofUnit(name, last).lost.length > 0;
  });
}
