import type { Task } from '../../shared/model/task.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { mergeTasks } from '../../shared/review/merge-tasks.js';
import { clauseOffsets, splitTask } from '../../shared/review/split-task.js';
import { putOpinion, putTask, removeTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import { orderPlaced } from './task-order.js';
import type { UseCaseContext } from './use-case-context.js';

/**
 * Splits a task at `offsets` into its text, or at its 分句 (`clauses`). The parts stand where the task stood; the value is
 * the parts in order. One undoable change.
 *
 * Errors: task-missing, nothing-to-split.
 */
export function splitTaskAt(
  context: UseCaseContext,
  planId: string,
  taskId: string,
  at: readonly number[] | 'clauses',
): Promise<Result<readonly Task[]>> {
  return saveChange(context, planId, async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const { tasks, sentences, source } = snapshot;
    const place = tasks.findIndex(({ id }) => id === taskId);
    const task = tasks[place];
    if (task === undefined) return taskMissing();
    const offsets = at === 'clauses' ? clauseOffsets(task.text) : at;
    const parts = splitTask(task, offsets, { text: source.document.text, sentences }, context.newId);
    const [first, ...others] = parts;
    if (first === undefined || others.length === 0) {
      return fail('nothing-to-split', '这条任务没有可以拆开的地方。', '请把光标放在要断开的字前面，再拆分。');
    }
    const sequence = [...tasks.slice(0, place), ...parts, ...tasks.slice(place + 1)];
    const placed = orderPlaced(sequence, new Set(others.map(({ id }) => id)));
    const written = placed.some(({ id }) => id === first.id) ? placed : [first, ...placed];
    return ok({
      label: `拆分为 ${parts.length} 条任务`,
      mutations: written.map(putTask),
      value: parts.map((part) => written.find(({ id }) => id === part.id) ?? part),
    });
  });
}

/**
 * Makes one task of several; it stands where the first of them stands and keeps its id. Units, sentences and pieces of the
 * source are united. The value is the task. One undoable change.
 */
export function mergeTasksOf(
  context: UseCaseContext,
  planId: string,
  taskIds: readonly string[],
): Promise<Result<Task>> {
  return saveChange(context, planId, async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const [first, ...others] = snapshot.tasks.filter(({ id }) => taskIds.includes(id));
    if (first === undefined) return taskMissing();
    if (others.length === 0) return fail('nothing-to-merge', '只选了一条任务，没有合并。', '请选中要合并的几条任务。');
    const merged = mergeTasks(first, others, snapshot.source.document.text);
    const opinions = await context.repository.opinions(planId);
    const gone = new Set(others.map(({ lineage }) => lineage));
    const moved = opinions.filter(({ lineage }) => lineage !== null && gone.has(lineage));
    return ok({
      label: `合并 ${others.length + 1} 条任务`,
      mutations: [
        putTask(merged),
        ...others.map(removeTask),
        ...moved.map((opinion) => putOpinion({ ...opinion, lineage: merged.lineage })),
      ],
      value: merged,
    });
  });
}

function taskMissing(): Result<never> {
  return fail('task-missing', '这条任务已不在表中。', '请重新选择任务。');
}
