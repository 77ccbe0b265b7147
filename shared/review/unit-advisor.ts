import type { MemoryRow, RankedUnit } from '../model/suggestion.js';
import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { dutyFinder, type DutyEvidence } from './duty-words.js';
import { similarRowFinder } from './similar-rows.js';
import { unitFinder } from './unit-names.js';

/** A task as far as suggestions need it. */
export type TaskToAssign = Pick<
  Task,
  'id' | 'text' | 'section' | 'item' | 'sentences' | 'spans' | 'leadUnits' | 'supportUnits' | 'leader' | 'deadline'
>;

/** A row of the memory that is like a task. */
export interface RememberedRow {
  readonly row: MemoryRow;
  readonly similarity: number;
}

/** What is known about units for a whole plan; made once, asked for each task. */
export interface UnitAdvisor {
  /** Units that may lead the task, best first, each with the evidence in words. */
  rank(task: TaskToAssign): RankedUnit[];
  /** Rows of earlier breakdowns that are like the task, most alike first. */
  remembered(task: TaskToAssign): readonly RememberedRow[];
}

export interface AdvisorInput {
  readonly tasks: readonly TaskToAssign[];
  readonly units: readonly Unit[];
  readonly memory: readonly MemoryRow[];
}

/** Rows of the memory that have a say, and how alike one must be to be named as 同类句. */
const voters = 24;
const sameKind = 0.3;

/** Evidence of each sort never weighs more than this; together they approach 1. */
const most = { duty: 0.75, memory: 0.95, siblings: 0.45, context: 0.3 } as const;

/** Duty words of this weight together give half of the most that duty words can give. */
const dutyHalf = 1.2;

/** The memory is half trusted when its nearest row is this much alike: rows of foreign documents come to 0.05, one's own to more. */
const trustHalf = 0.1;

interface Evidence {
  readonly strength: number;
  readonly reason: string;
  /** Named only when there is nothing better to name. */
  readonly weak?: boolean;
}

/**
 * Makes the adviser of a plan. Evidence for a unit: its duty words in the task, earlier tasks that are like this one and
 * that it led (or supported, which counts less), tasks of the same 条 that it already leads, and duty words in the rest of
 * the 条. The sorts are put together as 1 − Π(1 − strength). Everything is counted, nothing is drawn by lot, and the order
 * of the directory decides between equals: the same input always gives the same answer.
 */
export function unitAdvisor(input: AdvisorInput): UnitAdvisor {
  const { tasks, units, memory } = input;
  const find = unitFinder(units);
  const nameOf = (written: string): string => find(written)?.name ?? written;
  const duties = dutyFinder(
    units,
    tasks.map((task) => task.text),
  );
  const similar = similarRowFinder(memory.map((row) => row.text));
  const siblings = siblingsByItem(tasks);
  const order = new Map(units.map((unit) => [unit.name, unit.order]));

  // Ranking and the other fields ask for the same rows; searching is the dear part.
  const searched = new WeakMap<TaskToAssign, RememberedRow[]>();
  const remembered = (task: TaskToAssign): RememberedRow[] => {
    const before = searched.get(task);
    if (before) return before;
    const rows = similar(task.text, voters).flatMap(({ index, similarity }) => {
      const row = memory[index];
      return row ? [{ row, similarity }] : [];
    });
    searched.set(task, rows);
    return rows;
  };

  const rank = (task: TaskToAssign): RankedUnit[] => {
    const others = (siblings.get(itemKey(task)) ?? []).filter((other) => other.id !== task.id);
    const sorts = [
      memoryEvidence(remembered(task), nameOf),
      dutyEvidence(duties(task.text)),
      siblingEvidence(others, nameOf),
      contextEvidence(duties(others.map((other) => other.text).join('\n'))),
    ];
    const names = new Set(sorts.flatMap((sort) => [...sort.keys()]));
    const ranked = [...names].map((name) => together(name, sorts));
    const place = (name: string): number => order.get(name) ?? Number.MAX_SAFE_INTEGER;
    return ranked.sort((a, b) => b.confidence - a.confidence || place(a.name) - place(b.name));
  };
  return { rank, remembered };
}

/** Units that may lead a task, best first. For many tasks make one `unitAdvisor`. */
export function rankUnits(task: TaskToAssign, input: AdvisorInput): RankedUnit[] {
  return unitAdvisor(input).rank(task);
}

function together(name: string, sorts: readonly ReadonlyMap<string, Evidence>[]): RankedUnit {
  const found = sorts.flatMap((sort) => sort.get(name) ?? []);
  const doubt = found.reduce((left, { strength }) => left * (1 - strength), 1);
  const telling = found.some(({ weak }) => !weak) ? found.filter(({ weak }) => !weak) : found;
  const reason = telling
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 2)
    .map((evidence) => evidence.reason)
    .join('；');
  return { name, confidence: Math.round((1 - doubt) * 1000) / 1000, reason };
}

function itemKey(task: TaskToAssign): string {
  return task.item === null ? `:${task.id}` : `${task.section}:${task.item}`;
}

function siblingsByItem(tasks: readonly TaskToAssign[]): Map<string, TaskToAssign[]> {
  const groups = new Map<string, TaskToAssign[]>();
  for (const task of tasks) {
    const key = itemKey(task);
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return groups;
}

function dutyEvidence(found: ReadonlyMap<Unit, DutyEvidence>): Map<string, Evidence> {
  const heaviest = Math.max(...[...found.values()].map(({ weight }) => weight), 0);
  const evidence = new Map<string, Evidence>();
  for (const [unit, { weight, words }] of found) {
    const strength = most.duty * (weight / (weight + dutyHalf)) * Math.sqrt(weight / heaviest);
    evidence.set(unit.name, { strength, reason: `职责词${quoted(words)}属${unit.name}` });
  }
  return evidence;
}

function contextEvidence(found: ReadonlyMap<Unit, DutyEvidence>): Map<string, Evidence> {
  const heaviest = Math.max(...[...found.values()].map(({ weight }) => weight), 0);
  const evidence = new Map<string, Evidence>();
  for (const [unit, { weight, words }] of found) {
    const strength = most.context * (weight / (weight + 2 * dutyHalf)) * (weight / heaviest);
    evidence.set(unit.name, { strength, reason: `同条其他句有职责词${quoted(words)}，属${unit.name}`, weak: true });
  }
  return evidence;
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join('');
}

function siblingEvidence(others: readonly TaskToAssign[], nameOf: (written: string) => string): Map<string, Evidence> {
  const led = new Map<string, number>();
  const assigned = others.filter((other) => other.leadUnits.length > 0);
  for (const other of assigned) for (const name of other.leadUnits) count(led, nameOf(name), 1);
  const evidence = new Map<string, Evidence>();
  for (const [name, times] of led) {
    const strength = most.siblings * (times / assigned.length) * (times / (times + 0.5));
    evidence.set(name, { strength, reason: `同条已有 ${times} 项任务由${name}牵头` });
  }
  return evidence;
}

function memoryEvidence(rows: readonly RememberedRow[], nameOf: (written: string) => string): Map<string, Evidence> {
  const votes = new Map<string, number>();
  const leads = new Map<string, RememberedRow[]>();
  let all = 0;
  for (const found of rows) {
    const vote = found.similarity ** 2;
    all += vote;
    for (const [place, written] of found.row.leadUnits.entries()) {
      const name = nameOf(written);
      count(votes, name, vote * (place === 0 ? 1 : 0.8));
      leads.set(name, [...(leads.get(name) ?? []), found]);
    }
    for (const written of found.row.supportUnits) count(votes, nameOf(written), vote * 0.3);
  }
  const near = rows[0]?.similarity ?? 0;
  const trust = near / (near + trustHalf);
  const evidence = new Map<string, Evidence>();
  for (const [name, vote] of votes) {
    const its = leads.get(name) ?? [];
    const strength = most.memory * (vote / all) * trust;
    evidence.set(name, { strength, reason: memoryReason(name, its) });
  }
  return evidence;
}

function memoryReason(name: string, leads: readonly RememberedRow[]): string {
  const [nearest] = leads;
  if (!nearest) return `以往相近任务由${name}配合`;
  const likeness = nearest.similarity.toFixed(2);
  if (nearest.similarity >= sameKind) return `${nearest.row.source}同类句由${name}牵头，相似度 ${likeness}`;
  return `以往 ${leads.length} 条相近任务由${name}牵头，最近的是${nearest.row.source}，相似度 ${likeness}`;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
