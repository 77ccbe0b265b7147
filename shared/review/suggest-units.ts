import type { ParsedDeadline } from '../model/parsed-plan.js';
import type { MemoryRow, RankedUnit, Suggestion } from '../model/suggestion.js';
import type { Unit } from '../model/unit.js';
import { suggestDeadline } from './suggest-deadline.js';
import { unitAdvisor, type RememberedRow, type TaskToAssign, type UnitAdvisor } from './unit-advisor.js';
import { unitFinder } from './unit-names.js';

export interface SuggestInput {
  readonly tasks: readonly TaskToAssign[];
  /** The directory; may be empty when there is a memory. */
  readonly units: readonly Unit[];
  /** Rows of earlier breakdowns, any order. */
  readonly memory: readonly MemoryRow[];
  /** 时限 that the parser found, and the year of the plan (for 12月底前 in last year's row). */
  readonly deadlines?: readonly ParsedDeadline[];
  readonly planYear?: number | null;
}

/** Below these the program keeps silent: a bad proposal costs the clerk more than none. */
const enough = { lead: 0.2, support: 0.3 } as const;

/** An earlier row this much alike is the same work: its 配合单位 and 责任领导 are proposed too. */
const sameWork = 0.5;

const mostSupport = 3;

/**
 * Proposals for the empty fields of the tasks, in task order, each with its reason in words. A field that the clerk has
 * filled gets none. Pure and deterministic; nothing is applied.
 */
export function suggestUnits(input: SuggestInput): Suggestion[] {
  const advisor = unitAdvisor(input);
  const find = unitFinder(input.units);
  return input.tasks.flatMap((task) => suggestTask(task, input, advisor, find));
}

function suggestTask(
  task: TaskToAssign,
  input: SuggestInput,
  advisor: UnitAdvisor,
  find: (name: string) => Unit | null,
): Suggestion[] {
  const ranked = advisor.rank(task);
  const rows = advisor.remembered(task);
  const first = ranked[0];
  const lead = first && first.confidence >= enough.lead ? first : undefined;
  const leadName = task.leadUnits[0] ?? lead?.name;
  const found: (Suggestion | null)[] = [
    task.leadUnits.length === 0 && lead
      ? { taskId: task.id, field: 'leadUnits', value: [lead.name], confidence: lead.confidence, reason: lead.reason }
      : null,
    task.supportUnits.length === 0 ? suggestSupport(task, ranked, rows, leadName, find) : null,
    task.leader === '' ? suggestLeader(task, leadName, lead, rows, find) : null,
    task.deadline === null ? suggestDeadline(task, input, rows) : null,
  ];
  return found.filter((suggestion) => suggestion !== null);
}

/** 配合单位: those of the same work before, in their order; else units for which the words speak clearly as well. */
function suggestSupport(
  task: TaskToAssign,
  ranked: readonly RankedUnit[],
  rows: readonly RememberedRow[],
  leadName: string | undefined,
  find: (name: string) => Unit | null,
): Suggestion | null {
  const nearest = rows[0];
  if (nearest && nearest.similarity >= sameWork && nearest.row.supportUnits.length > 0) {
    const value = nearest.row.supportUnits.map((name) => find(name)?.name ?? name).filter((name) => name !== leadName);
    const reason = `${nearest.row.source}同类句由${value.join('、')}配合，相似度 ${nearest.similarity.toFixed(2)}`;
    if (value.length > 0) {
      return { taskId: task.id, field: 'supportUnits', value, confidence: rounded(nearest.similarity), reason };
    }
  }
  const led = new Set([leadName, ...task.leadUnits.map((name) => find(name)?.name ?? name)]);
  const others = ranked.filter(({ name, confidence }) => confidence >= enough.support && !led.has(name));
  const [best, ...rest] = others.slice(0, mostSupport);
  if (!best || leadName === undefined) return null;
  const chosen = [best, ...rest];
  return {
    taskId: task.id,
    field: 'supportUnits',
    value: chosen.map(({ name }) => name),
    confidence: best.confidence,
    reason: chosen.map(({ reason }) => reason.split('；')[0]).join('；'),
  };
}

/** 责任领导: the post that the lead unit belongs to; without one in the directory, who it was for the same work before. */
function suggestLeader(
  task: TaskToAssign,
  leadName: string | undefined,
  lead: RankedUnit | undefined,
  rows: readonly RememberedRow[],
  find: (name: string) => Unit | null,
): Suggestion | null {
  const unit = leadName === undefined ? null : find(leadName);
  const value = unit ? unit.leader.name || unit.leader.post : '';
  if (unit && value !== '') {
    const confidence = task.leadUnits.length > 0 ? 0.9 : rounded((lead?.confidence ?? 0) * 0.9);
    return { taskId: task.id, field: 'leader', value, confidence, reason: `${unit.name}的责任领导是${value}` };
  }
  const before = rows.find(({ row, similarity }) => similarity >= sameWork && (row.leader ?? '') !== '');
  if (!before?.row.leader) return null;
  const reason = `${before.row.source}同类句的责任领导是${before.row.leader}，相似度 ${before.similarity.toFixed(2)}`;
  return {
    taskId: task.id,
    field: 'leader',
    value: before.row.leader,
    confidence: rounded(before.similarity * 0.8),
    reason,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
