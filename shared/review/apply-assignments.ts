import type { AssignmentEntry } from '../model/assignments-file.js';
import type { Task } from '../model/task.js';
import { fail, ok, type Result } from '../result.js';

/**
 * Fills the fields of an assignments file into the tasks. All or nothing: an entry that names no task, or more than one,
 * refuses the whole file, because a row assigned wrongly is worse than one not assigned.
 */
export function applyAssignments(tasks: readonly Task[], entries: readonly AssignmentEntry[]): Result<Task[]> {
  const filled = tasks.map((task) => ({ ...task }));
  for (const [position, entry] of entries.entries()) {
    const found = filled.filter((task, index) => names(entry, task, index + 1));
    const [task, second] = found;
    if (!task || second) {
      const which = entry.number === undefined ? `“${entry.startsWith ?? ''}”` : `序号 ${entry.number}`;
      const problem = task ? `对应 ${found.length} 条任务` : '找不到对应的任务';
      return fail(
        'assignment-unmatched',
        `分工文件第 ${position + 1} 条（${which}）${problem}。`,
        '请改好后再试，未作任何分工。',
      );
    }
    Object.assign(task, fieldsOf(entry));
  }
  return ok(filled);
}

function names(entry: AssignmentEntry, task: Task, number: number): boolean {
  if (entry.number === undefined && entry.startsWith === undefined) return false;
  if (entry.number !== undefined && entry.number !== number) return false;
  return entry.startsWith === undefined || task.text.startsWith(entry.startsWith);
}

/** The fields that the entry sets; those it leaves out stay as they are. */
function fieldsOf({ number, startsWith, ...fields }: AssignmentEntry): Partial<Task> {
  void number;
  void startsWith;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
