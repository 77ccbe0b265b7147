import type { Milestone } from '../../shared/model/task.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { patchedTask } from './edit-tasks.js';
import { putTask } from './mutations.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/**
 * Changes the 节点 of a task. `change` is given those that the store holds: two fields left one right after the other must
 * not write over each other. One undoable change.
 *
 * Errors: task-missing.
 */
export function editMilestones(
  context: UseCaseContext,
  planId: string,
  taskId: string,
  change: (milestones: readonly Milestone[]) => readonly Milestone[],
): Promise<Result<void>> {
  return saveChange(context, planId, async () => {
    const [task] = await context.repository.tasksByIds([taskId]);
    if (task === undefined) return fail('task-missing', '这条任务已不在表中。', '请重新选择任务。');
    const after = patchedTask(task, { milestones: [...change(task.milestones)] });
    return ok({ label: '修改节点', mutations: after === null ? [] : [putTask(after)], value: undefined });
  });
}
