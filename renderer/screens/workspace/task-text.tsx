import type { Task } from '../../../shared/model/task.js';

/** The task's words; before them, while it is so, that its assignment wants a second look and why. */
export function TaskText({ task }: { readonly task: Pick<Task, 'text' | 'recheck'> }) {
  return (
    <>
      {task.recheck !== '' && (
        <span className="recheck-chip" title={task.recheck} data-testid="recheck-chip">
          分工需复核
        </span>
      )}
      {task.text}
    </>
  );
}
