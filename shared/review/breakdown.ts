import type { Breakdown, BreakdownColumn, BreakdownGroup, BreakdownRow } from '../model/breakdown.js';
import type { ParsedSection } from '../model/parsed-plan.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { unitsOfTasks, type UnitShare } from './unit-shares.js';

/** Printed in the unit columns while nobody is assigned: legal, but counted. */
export const undecidedWord = '待定';

/** Group of the tasks that stand under no titled 方面. */
const outsideHeading = '其他';

/** A unit's extract: the unit (null for a name that the directory does not know) and its table. */
export interface UnitBreakdown {
  readonly name: string;
  readonly unit: Unit | null;
  readonly led: number;
  readonly supported: number;
  readonly breakdown: Breakdown;
}

/** 任务分解表 of the whole plan, grouped by 方面, numbered 1…N through the whole table. */
export function wholeBreakdown(snapshot: PlanSnapshot, columns: readonly BreakdownColumn[]): Breakdown {
  return {
    title: `${snapshot.plan.title}任务分解表`,
    subtitle: '',
    columns: columns.filter((column) => column !== 'role'),
    groups: groupsOf(snapshot, numbered(snapshot.tasks), () => ''),
    note: noteOf(snapshot),
  };
}

/**
 * One extract per unit that has something to do, in the directory's order, unknown names after it in order of appearance.
 * Rows keep the number of the whole table, so that a unit and the office speak of the same row.
 */
export function unitBreakdowns(snapshot: PlanSnapshot, columns: readonly BreakdownColumn[]): UnitBreakdown[] {
  return unitsOfTasks(snapshot.tasks, snapshot.units).map((share) => unitBreakdown(snapshot, columns, share));
}

function unitBreakdown(snapshot: PlanSnapshot, columns: readonly BreakdownColumn[], share: UnitShare): UnitBreakdown {
  const mine = numbered(snapshot.tasks).filter(({ task }) => share.led.has(task.id) || share.supported.has(task.id));
  const withRole: readonly BreakdownColumn[] = columns.includes('role')
    ? columns
    : columns.flatMap((column) => (column === 'text' ? [column, 'role' as const] : [column]));
  const groups = groupsOf(snapshot, mine, (task) => (share.led.has(task.id) ? '牵头' : '配合'));
  const counts = `牵头 ${share.led.size} 项、配合 ${share.supported.size} 项`;
  return {
    name: share.name,
    unit: share.unit,
    led: share.led.size,
    supported: share.supported.size,
    breakdown: {
      title: `${snapshot.plan.title}任务分解表`,
      subtitle: `${share.name}（${counts}）`,
      columns: withRole,
      groups,
      note: noteOf(snapshot),
    },
  };
}

interface NumberedTask {
  readonly number: number;
  readonly task: Task;
}

function numbered(tasks: readonly Task[]): NumberedTask[] {
  return tasks.map((task, index) => ({ number: index + 1, task }));
}

/** Groups consecutive tasks of one 方面; a 方面 that comes again later gets its heading again, nothing is re-sorted. */
function groupsOf(
  snapshot: PlanSnapshot,
  tasks: readonly NumberedTask[],
  roleOf: (task: Task) => string,
): BreakdownGroup[] {
  const groups: { heading: string; rows: BreakdownRow[] }[] = [];
  for (const { number, task } of tasks) {
    const heading = sectionHeading(snapshot, task.section);
    const last = groups[groups.length - 1];
    const row = rowOf(number, task, roleOf(task));
    if (last && last.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}

/**
 * Heading of the 方面 that a section stands under, as the table prints it: 一、聚焦产业集聚发展.
 * A section of level 2 belongs to the last section of level 1 before it: the table's groups are the 方面.
 */
export function sectionHeading({ source }: Pick<PlanSnapshot, 'source'>, section: number | null): string {
  const { sections } = source.parsed;
  if (section === null) return outsideHeading;
  for (let index = section; index >= 0; index--) {
    const found = sections[index];
    if (found?.title && (found.level <= 1 || index === 0)) return headingText(found);
  }
  const own = sections[section];
  return own?.title ? headingText(own) : outsideHeading;
}

function headingText({ level, number, title }: ParsedSection): string {
  if (number === null) return title ?? '';
  if (level >= 2) return `（${number}）${title}`;
  return /^第/.test(number) ? `${number} ${title}` : `${number}、${title}`;
}

function rowOf(number: number, task: Task, role: string): BreakdownRow {
  return {
    taskId: task.id,
    number,
    text: task.text,
    role,
    leadUnits: task.leadUnits.join('、') || undecidedWord,
    supportUnits: task.supportUnits.join('、') || (task.leadUnits.length === 0 ? undecidedWord : ''),
    leader: task.leader,
    personInCharge: task.personInCharge,
    deadline: task.deadline?.words ?? '',
    progress: '',
    remark: task.remark,
  };
}

/** 口径 and document number, as the line under the table. */
function noteOf({ plan }: PlanSnapshot): string {
  const parts = [plan.documentNumber, plan.date].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? '' : `来源：《${plan.title}》（${parts.join('，')}）`;
}
