import type { Task } from '../../../shared/model/task.js';
import { fieldWords, taskFieldLabels, taskFields } from '../../../shared/model/task-fields.js';
import type { Change } from '../../store/repository.js';

/** One field of one task that a step changed, in the words of the table. */
export interface ChangedField {
  readonly taskId: string;
  /** First words of the task. */
  readonly task: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The task fields that differ before and after a step; rows that were added or removed are not listed. */
export function changedFields(change: Change): readonly ChangedField[] {
  const after = new Map(
    change.after.flatMap((one) => (one.table === 'tasks' && one.value ? [[one.key, one.value]] : [])),
  );
  return change.before.flatMap((one) => {
    const next = after.get(one.key);
    return one.table === 'tasks' && one.value && next ? differences(one.value, next) : [];
  });
}

function differences(before: Task, after: Task): ChangedField[] {
  return taskFields.flatMap((field) => {
    const old = fieldWords(before, field);
    const next = fieldWords(after, field);
    if (old === next) return [];
    const task = `${before.text.slice(0, 20)}${before.text.length > 20 ? '…' : ''}`;
    return [{ taskId: before.id, task, label: taskFieldLabels[field], before: old, after: next }];
  });
}
