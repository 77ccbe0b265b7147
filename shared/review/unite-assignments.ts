import type { Assignment, Deadline } from '../model/task.js';

/**
 * The assignment of a task that is made of several: all names are kept and none twice, the first lead leads, the later
 * deadline holds, milestones stand one behind the other.
 */
export function uniteAssignments(assignments: readonly Assignment[]): Assignment {
  const leadUnits = unique(assignments.flatMap((one) => one.leadUnits));
  return {
    leadUnits,
    supportUnits: unique(assignments.flatMap((one) => one.supportUnits)).filter((name) => !leadUnits.includes(name)),
    leader: joinNames(assignments.map((one) => one.leader)),
    personInCharge: joinNames(assignments.map((one) => one.personInCharge)),
    liaison: joinNames(assignments.map((one) => one.liaison)),
    deadline: assignments.map((one) => one.deadline).reduce(laterDeadline, null),
    milestones: assignments.flatMap((one) => one.milestones),
    remark: unique(assignments.map((one) => one.remark)).join('；'),
  };
}

/** The later of two deadlines; one without a day counts as the earlier, none at all gives way to any. */
export function laterDeadline(latest: Deadline | null, next: Deadline | null): Deadline | null {
  if (next === null || latest === null) return latest ?? next;
  return (next.date ?? '') > (latest.date ?? '') ? next : latest;
}

function joinNames(cells: readonly string[]): string {
  return unique(cells.flatMap((cell) => cell.split('、'))).join('、');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
