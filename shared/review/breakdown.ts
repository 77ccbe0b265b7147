import type { Breakdown, BreakdownColumn, BreakdownGroup, BreakdownRow } from '../model/breakdown.js';
import { standardLayout, type Layout } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { chineseDate, isCalendarDay } from '../notices/notice-date.js';
import { printPunctuation } from '../text/print-punctuation.js';
import { arrangeRows, groupHeading, type ArrangedRow } from './arrange-rows.js';
import { inlineParagraphs } from './inline-paragraphs.js';
import { unitFinder } from './unit-names.js';
import { unitsOfTasks, type UnitShare } from './unit-shares.js';

export { sectionHeading } from './section-heading.js';

/** Printed in the unit columns while nobody is assigned: legal, but counted. */
export const undecidedWord = '待定';

/** A unit's extract: the unit (null for a name that the directory does not know) and its table. */
export interface UnitBreakdown {
  readonly name: string;
  readonly unit: Unit | null;
  readonly led: number;
  readonly supported: number;
  readonly breakdown: Breakdown;
}

/** A layout, or only the columns of the standard table. */
export type BreakdownLook = Layout | readonly BreakdownColumn[];

/** 任务分解表 of the whole plan in the layout's groups, numbered 1…N through the whole table. */
export function wholeBreakdown(snapshot: PlanSnapshot, look: BreakdownLook): Breakdown {
  const layout = layoutOf(look);
  const columns = layout.columns.filter((column) => column !== 'role');
  const groups = groupsOf(snapshot, layout, arrangeRows(snapshot, layout), () => '');
  const whole = { ...frameOf(snapshot, layout), subtitle: '', columns, groups };
  return layout.form === 'inline' ? { ...whole, groups: inlineParagraphs(snapshot, layout, groups) } : whole;
}

/**
 * One extract per unit that has something to do, in the directory's order, unknown names after it in order of appearance.
 * Rows keep the number of the whole table, so that a unit and the office speak of the same row.
 */
export function unitBreakdowns(snapshot: PlanSnapshot, look: BreakdownLook): UnitBreakdown[] {
  const layout = layoutOf(look);
  const rows = arrangeRows(snapshot, layout);
  return unitsOfTasks(snapshot.tasks, snapshot.units).map((share) => unitBreakdown(snapshot, layout, rows, share));
}

/** The extract of a unit that has nothing to do any more: a table without rows, for what is said below it. */
export function emptyExtract(snapshot: PlanSnapshot, look: BreakdownLook, name: string): UnitBreakdown {
  const unit = unitFinder(snapshot.units)(name);
  return unitBreakdown(snapshot, layoutOf(look), [], { name, unit, led: new Set(), supported: new Set() });
}

function unitBreakdown(
  snapshot: PlanSnapshot,
  layout: Layout,
  rows: readonly ArrangedRow[],
  share: UnitShare,
): UnitBreakdown {
  const { led, supported } = share;
  const mine = rows.filter(({ task }) => task !== null && (led.has(task.id) || supported.has(task.id)));
  const groups = groupsOf(snapshot, layout, mine, (task) => (led.has(task.id) ? '牵头' : '配合'));
  return {
    name: share.name,
    unit: share.unit,
    led: led.size,
    supported: supported.size,
    breakdown: {
      ...frameOf(snapshot, layout),
      subtitle: `${share.name}（牵头 ${led.size} 项、配合 ${supported.size} 项）`,
      columns: withRole(layout.columns),
      groups,
    },
  };
}

/** An extract says what the unit's part is in each row. */
function withRole(columns: readonly BreakdownColumn[]): readonly BreakdownColumn[] {
  if (columns.includes('role')) return columns;
  return columns.flatMap((column) => (column === 'text' ? [column, 'role' as const] : [column]));
}

function layoutOf(look: BreakdownLook): Layout {
  return 'grouping' in look ? look : standardLayout(look);
}

/** Everything but the rows. The standard landscape table says nothing more than it always did. */
function frameOf(snapshot: PlanSnapshot, layout: Layout): Omit<Breakdown, 'subtitle' | 'columns' | 'groups'> {
  const { headings, form, orientation, columns, grouping } = layout;
  const secrecy = layout.mark || (snapshot.plan.secrecy ?? '');
  return {
    title: `${snapshot.plan.title}任务分解表`,
    note: noteOf(snapshot),
    ...(Object.keys(headings).length > 0 ? { headings } : {}),
    ...(form === 'table' ? {} : { form }),
    ...(grouping !== 'none' && !columns.includes('group') ? { bands: true } : {}),
    ...(orientation === 'landscape' ? {} : { orientation }),
    ...(secrecy === '' ? {} : { mark: secrecy }),
  };
}

/** Groups consecutive rows of one key; a 方面 that comes again later gets its heading again, nothing is re-sorted. */
function groupsOf(
  snapshot: PlanSnapshot,
  layout: Layout,
  rows: readonly ArrangedRow[],
  roleOf: (task: Task) => string,
): BreakdownGroup[] {
  const print = layout.fullWidth ? printPunctuation : (text: string): string => text;
  const groups: { key: string; rows: BreakdownRow[] }[] = [];
  for (const arranged of rows) {
    const last = groups[groups.length - 1];
    const row = rowOf(snapshot, arranged, roleOf, print);
    if (last && last.key === arranged.key) last.rows.push(row);
    else groups.push({ key: arranged.key, rows: [row] });
  }
  return groups.map((group, place) => ({
    heading: print(groupHeading(layout, group.key, place, group.rows.length)),
    rows: group.rows,
  }));
}

function rowOf(
  { plan }: PlanSnapshot,
  { number, task, words }: ArrangedRow,
  roleOf: (task: Task) => string,
  print: (text: string) => string,
): BreakdownRow {
  return {
    taskId: task?.id ?? '',
    number,
    text: print(words),
    role: task === null ? '' : roleOf(task),
    ...duties(task),
    leader: task?.leader ?? '',
    personInCharge: task?.personInCharge ?? '',
    deadline: task?.deadline?.words ?? '',
    origin: plan.origin || plan.documentNumber || '',
    progress: '',
    remark: task?.remark ?? '',
  };
}

/** A target without a task has nobody either: whoever reads the table sees that it is still to be decided. */
function duties(task: Task | null): Pick<BreakdownRow, 'leadUnits' | 'supportUnits'> {
  const { leadUnits, supportUnits } = task ?? { leadUnits: [], supportUnits: [] };
  return {
    leadUnits: leadUnits.join('、') || undecidedWord,
    supportUnits: supportUnits.join('、') || (leadUnits.length === 0 ? undecidedWord : ''),
  };
}

/** 口径 and document number, as the line under the table. */
function noteOf({ plan }: PlanSnapshot): string {
  const day = plan.date && isCalendarDay(plan.date) ? chineseDate(plan.date) : plan.date;
  const parts = [plan.documentNumber, day].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? '' : `来源：《${plan.title}》（${parts.join('，')}）`;
}
