import { useCallback } from 'react';
import type { Result } from '../../shared/result.js';
import { useLive } from '../store/use-live.js';
import { redo, undo } from '../usecases/undo.js';
import { useApp } from './app-context.js';

export interface Undo {
  /** What 撤销 would take back; null when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** The value is the label of what was taken back. */
  readonly undo: () => Promise<Result<string | null>>;
  readonly redo: () => Promise<Result<string | null>>;
}

/** How the change log names the first step of every plan; taking it back would remove the plan that is being worked on. */
const importStep = '导入《';

/** True for the label of that step. */
export function isImportStep(label: string | null): boolean {
  return label?.startsWith(importStep) ?? false;
}

/** Undo and redo of a plan, or of the unit directory (null). */
export function useUndo(planId: string | null): Undo {
  const context = useApp();
  const state = useLive(() => context.repository.undoState(planId), [context, planId]);
  return {
    undoLabel: state?.undo ?? null,
    redoLabel: state?.redo ?? null,
    undo: useCallback(() => undo(context, planId), [context, planId]),
    redo: useCallback(() => redo(context, planId), [context, planId]),
  };
}
