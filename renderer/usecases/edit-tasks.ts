import { taskFieldLabels, type TaskField, type TaskPatch } from '../../shared/model/task-fields.js';
import type { Task } from '../../shared/model/task.js';
import { ok, type Result } from '../../shared/result.js';
import { putTask } from './mutations.js';
import { sameValue } from './same-value.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

export interface TaskEdit {
  readonly taskId: string;
  readonly patch: TaskPatch;
}

/** Writes the same values into one or many tasks. The value is how many tasks really changed. */
export function editTasks(
  context: UseCaseContext,
  planId: string,
  taskIds: readonly string[],
  patch: TaskPatch,
): Promise<Result<number>> {
  return editEach(
    context,
    planId,
    taskIds.map((taskId) => ({ taskId, patch })),
  );
}

/**
 * Writes each task its own values, as pasting does, in one undoable change. Unchanged tasks are not written.
 * `label` replaces 修改…（3 条任务） in the change log.
 */
export function editEach(
  context: UseCaseContext,
  planId: string,
  edits: readonly TaskEdit[],
  label?: string,
): Promise<Result<number>> {
  return saveChange(context, planId, async () => {
    const patches = new Map<string, TaskPatch>();
    for (const { taskId, patch } of edits) patches.set(taskId, { ...patches.get(taskId), ...tidyPatch(patch) });
    const tasks = await context.repository.tasksByIds([...patches.keys()]);
    const changed = tasks.flatMap((task) => changedTask(task, patches.get(task.id) ?? {}));
    return ok({
      label: label ?? editLabel(changed),
      mutations: changed.map(({ after }) => putTask(after)),
      value: changed.length,
    });
  });
}

/** Fills the values of the first task into the others (Ctrl+D). */
export function fillDown(
  context: UseCaseContext,
  planId: string,
  taskIds: readonly string[],
  fields: readonly TaskField[],
): Promise<Result<number>> {
  return saveChange(context, planId, async () => {
    const [first, ...others] = await context.repository.tasksByIds(taskIds);
    if (first === undefined) return ok({ label: '', mutations: [], value: 0 });
    const patch: TaskPatch = Object.fromEntries(fields.map((field) => [field, first[field]]));
    const changed = others.flatMap((task) => changedTask(task, patch));
    return ok({
      label: `向下填充${namesOf(fields)}${countOf(changed.length)}`,
      mutations: changed.map(({ after }) => putTask(after)),
      value: changed.length,
    });
  });
}

/** The task with the patch, tidied; null when that changes nothing. */
export function patchedTask(task: Task, patch: TaskPatch): Task | null {
  return changedTask(task, tidyPatch(patch))[0]?.after ?? null;
}

interface ChangedTask {
  readonly after: Task;
  readonly fields: readonly TaskField[];
}

function changedTask(task: Task, patch: TaskPatch): ChangedTask[] {
  const fields = (Object.keys(patch) as TaskField[]).filter((field) => !sameValue(task[field], patch[field]));
  return fields.length === 0 ? [] : [{ after: { ...task, ...patch }, fields }];
}

/** Unit names without blanks around them, empty ones and repetitions; the order is the clerk's. */
export function tidyPatch(patch: TaskPatch): TaskPatch {
  return {
    ...patch,
    ...(patch.leadUnits === undefined ? {} : { leadUnits: tidyNames(patch.leadUnits) }),
    ...(patch.supportUnits === undefined ? {} : { supportUnits: tidyNames(patch.supportUnits) }),
  };
}

function tidyNames(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

function editLabel(changed: readonly ChangedTask[]): string {
  return `修改${namesOf(changed.flatMap(({ fields }) => fields))}${countOf(changed.length)}`;
}

function namesOf(fields: readonly TaskField[]): string {
  return [...new Set(fields)].map((field) => taskFieldLabels[field]).join('、');
}

function countOf(tasks: number): string {
  return tasks > 1 ? `（${tasks} 条任务）` : '';
}
