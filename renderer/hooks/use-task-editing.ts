import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Task } from '../../shared/model/task.js';
import type { AppError } from '../../shared/result.js';
import type { TaskField, TaskPatch } from '../../shared/model/task-fields.js';
import { editEach, type TaskEdit } from '../usecases/edit-tasks.js';
import { sameValue } from '../usecases/same-value.js';
import { useApp } from './app-context.js';

/** An edit on its way to the disk. `settled`: the store has answered, its records follow. */
interface Underway {
  readonly patch: TaskPatch;
  readonly settled: boolean;
}

export interface TaskEditing {
  /** The store's tasks with the edits that are on their way laid over them: an edit is on screen at once. */
  readonly tasks: readonly Task[];
  readonly edit: (edits: readonly TaskEdit[], label: string) => Promise<void>;
  readonly error: AppError | null;
  readonly clearError: () => void;
}

/** Editing tasks: shown at once, written at once; taken off the screen again when the disk refuses. */
export function useTaskEditing(planId: string, stored: readonly Task[]): TaskEditing {
  const context = useApp();
  const [underway, setUnderway] = useState<ReadonlyMap<string, Underway>>(new Map());
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    setUnderway((old) => (old.size === 0 ? old : stillUnderway(old, stored)));
  }, [stored]);

  const edit = useCallback(
    async (edits: readonly TaskEdit[], label: string): Promise<void> => {
      setUnderway((old) => withEdits(old, edits));
      const saved = await editEach(context, planId, edits, label);
      setError(saved.ok ? null : saved.error);
      // Nothing written means that no records will follow.
      const follows = saved.ok && saved.value > 0;
      setUnderway((old) => (follows ? settle(old, edits) : without(old, edits)));
    },
    [context, planId],
  );
  const tasks = useMemo(
    () =>
      underway.size === 0
        ? stored
        : stored.map((task) => {
            const edited = underway.get(task.id);
            return edited ? { ...task, ...edited.patch } : task;
          }),
    [stored, underway],
  );
  return { tasks, edit, error, clearError: useCallback(() => setError(null), []) };
}

function withEdits(old: ReadonlyMap<string, Underway>, edits: readonly TaskEdit[]): ReadonlyMap<string, Underway> {
  const next = new Map(old);
  for (const { taskId, patch } of edits) {
    next.set(taskId, { patch: { ...next.get(taskId)?.patch, ...patch }, settled: false });
  }
  return next;
}

function settle(old: ReadonlyMap<string, Underway>, edits: readonly TaskEdit[]): ReadonlyMap<string, Underway> {
  const next = new Map(old);
  for (const { taskId } of edits) {
    const known = next.get(taskId);
    if (known) next.set(taskId, { ...known, settled: true });
  }
  return next;
}

function without(old: ReadonlyMap<string, Underway>, edits: readonly TaskEdit[]): ReadonlyMap<string, Underway> {
  const gone = new Set(edits.map(({ taskId }) => taskId));
  return new Map([...old].filter(([taskId]) => !gone.has(taskId)));
}

/** An edit is over when the store's record has its values, or when it came after the store had answered. */
function stillUnderway(old: ReadonlyMap<string, Underway>, stored: readonly Task[]): ReadonlyMap<string, Underway> {
  const byId = new Map(stored.map((task) => [task.id, task]));
  return new Map(
    [...old].filter(([taskId, { patch, settled }]) => {
      const task = byId.get(taskId);
      const arrived =
        task && (Object.keys(patch) as TaskField[]).every((field) => sameValue(task[field], patch[field]));
      return !settled && !arrived;
    }),
  );
}
