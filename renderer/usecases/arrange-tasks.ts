import { emptyAssignment, type Task } from '../../shared/model/task.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { putTask, removeTask } from './mutations.js';
import { saveChange } from './save-change.js';
import { orderPlaced } from './task-order.js';
import type { UseCaseContext } from './use-case-context.js';

/** Adds an empty row (or one with a text) after `afterTaskId`, at the end when null. The value is the new task. */
export function addTask(
  context: UseCaseContext,
  planId: string,
  afterTaskId: string | null,
  text = '',
): Promise<Result<Task>> {
  const id = context.newId();
  return insertAfter(context, planId, afterTaskId, '新增任务', (neighbour) => ({
    ...emptyAssignment,
    id,
    lineage: id,
    recheck: '',
    planId,
    order: 0,
    sentences: [],
    spans: [],
    section: neighbour?.section ?? null,
    item: neighbour?.item ?? null,
    text,
  }));
}

/** Puts a copy with the same source and assignment right below the task. The value is the copy. */
export async function duplicateTask(context: UseCaseContext, planId: string, taskId: string): Promise<Result<Task>> {
  const id = context.newId();
  return insertAfter(context, planId, taskId, '复制任务', (original, asked) =>
    original !== undefined && asked ? { ...original, id, lineage: id } : null,
  );
}

/**
 * Removes rows; the value is how many. Their sentences keep their kind: the coverage counts a task sentence without a
 * row as 待定, so that nothing falls out of the paper unseen.
 */
export function removeTasks(
  context: UseCaseContext,
  planId: string,
  taskIds: readonly string[],
): Promise<Result<number>> {
  return saveChange(context, planId, async () => {
    const removed = await context.repository.tasksByIds([...new Set(taskIds)]);
    return ok({ label: `删除 ${removed.length} 条任务`, mutations: removed.map(removeTask), value: removed.length });
  });
}

/** Where rows are dropped: before that row (null: at the end), and under which 方面 when that is not the row's own. */
export interface DropPlace {
  readonly beforeTaskId: string | null;
  readonly section?: number | null;
}

/** Moves rows, keeping their order among themselves. A row that comes under another 方面 belongs there from then on. */
export function moveTasks(
  context: UseCaseContext,
  planId: string,
  taskIds: readonly string[],
  place: DropPlace,
): Promise<Result<number>> {
  return saveChange(context, planId, async () => {
    const tasks = await context.repository.tasks(planId);
    const ids = new Set(taskIds);
    const others = tasks.filter((task) => !ids.has(task.id));
    const moved = tasks.filter((task) => ids.has(task.id));
    const found = others.findIndex((task) => task.id === place.beforeTaskId);
    const at = found === -1 ? others.length : found;
    const neighbour = others[at] ?? others[at - 1];
    const section = place.section === undefined ? (neighbour?.section ?? null) : place.section;
    const placed = moved.map((task) => (task.section === section ? task : { ...task, section, item: null }));
    const sequence = [...others.slice(0, at), ...placed, ...others.slice(at)];
    const unmoved = sequence.every((task, index) => task === tasks[index]);
    return ok({
      label: `移动 ${moved.length} 条任务`,
      mutations: unmoved ? [] : orderPlaced(sequence, ids).map(putTask),
      value: unmoved ? 0 : moved.length,
    });
  });
}

/** `make` is given the row above the new one and whether it is the very row that was asked for; null: cannot be made. */
function insertAfter(
  context: UseCaseContext,
  planId: string,
  afterTaskId: string | null,
  label: string,
  make: (above: Task | undefined, asked: boolean) => Task | null,
): Promise<Result<Task>> {
  return saveChange(context, planId, async () => {
    const tasks = await context.repository.tasks(planId);
    const found = tasks.findIndex((task) => task.id === afterTaskId);
    const at = found === -1 ? tasks.length - 1 : found;
    const added = make(tasks[at], found !== -1);
    if (added === null) return fail('task-missing', '这条任务已不在表中。', '请重新选择任务。');
    const sequence = [...tasks.slice(0, at + 1), added, ...tasks.slice(at + 1)];
    const written = orderPlaced(sequence, new Set([added.id]));
    return ok({ label, mutations: written.map(putTask), value: written.find(({ id }) => id === added.id) ?? added });
  });
}
