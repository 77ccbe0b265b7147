import { useCallback, useState } from 'react';
import type { Milestone } from '../../../shared/model/task.js';
import type { Suggestion } from '../../../shared/model/suggestion.js';
import type { AppError, Result } from '../../../shared/result.js';
import type { ChosenKind } from '../../components/kind-choice.js';
import { useApp } from '../../hooks/app-context.js';
import { isImportStep, useUndo } from '../../hooks/use-undo.js';
import { acceptSuggestions } from '../../usecases/accept-suggestions.js';
import { addTask, duplicateTask, moveTasks, removeTasks, type DropPlace } from '../../usecases/arrange-tasks.js';
import { editMilestones } from '../../usecases/edit-milestones.js';
import { confirmRecheck } from '../../usecases/revise-plan.js';
import { setSentenceKind } from '../../usecases/set-sentence-kind.js';
import { mergeTasksOf, splitTaskAt } from '../../usecases/split-merge-tasks.js';
import { useUnitFixes } from './use-unit-fixes.js';

/** From here on the evidence is strong enough to be taken over together: the unit's own duty words, or the same task before. */
export const highConfidence = 0.5;

/** What the workspace can do beside editing cells. Each says in one line what it did, or shows the error. */
export function useWorkspaceActions(planId: string) {
  const context = useApp();
  const history = useUndo(planId);
  const [notice, setNotice] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const report = useCallback((result: Result<unknown>, done: string | null): void => {
    setError(result.ok ? null : result.error);
    setNotice(result.ok ? done : null);
  }, []);
  const { undo, redo, redoLabel } = history;
  const undoLabel = isImportStep(history.undoLabel) ? null : history.undoLabel;
  return {
    notice,
    setNotice,
    clearNotice: useCallback(() => setNotice(null), []),
    error,
    clearError: () => setError(null),
    undoLabel,
    redoLabel,
    undo: () => {
      if (history.undoLabel !== null && undoLabel === null) {
        return setNotice('已经退回到刚导入时的样子。要去掉整个计划，请在“开始”中删除它。');
      }
      void undo().then((result) =>
        report(result, result.ok && result.value !== null ? `已撤销：${result.value}` : '没有可以撤销的操作了。'),
      );
    },
    redo: () =>
      void redo().then((result) =>
        report(result, result.ok && result.value !== null ? `已重做：${result.value}` : '没有可以重做的操作了。'),
      ),
    accept: (suggestions: readonly Suggestion[]) =>
      void acceptSuggestions(context, planId, suggestions).then((result) =>
        report(
          result,
          result.ok && suggestions.length > 1 ? `已采用 ${result.value.accepted} 项建议，Ctrl+Z 可一次撤销。` : null,
        ),
      ),
    setKind: (sentences: readonly number[], kind: ChosenKind) =>
      void setSentenceKind(context, planId, sentences, kind).then((result) =>
        report(result, result.ok ? kindNotice(result.value) : null),
      ),
    insertBelow: (taskId: string | null) =>
      void addTask(context, planId, taskId).then((result) => report(result, '已插入一行，请填写任务内容。')),
    duplicate: (taskId: string) =>
      void duplicateTask(context, planId, taskId).then((result) => report(result, '已在下方复制一行。')),
    remove: (taskIds: readonly string[]) =>
      void removeTasks(context, planId, taskIds).then((result) =>
        report(result, `已删除 ${taskIds.length} 行，对应的句子转为待定。Ctrl+Z 可撤销。`),
      ),
    /** At a place in the text, or at every 分句. */
    split: (taskId: string, at: readonly number[] | 'clauses') =>
      void splitTaskAt(context, planId, taskId, at).then((result) =>
        report(result, result.ok ? `已拆分为 ${result.value.length} 条任务，分工照旧。Ctrl+Z 可撤销。` : null),
      ),
    merge: (taskIds: readonly string[]) =>
      void mergeTasksOf(context, planId, taskIds).then((result) =>
        report(result, `已把 ${taskIds.length} 条任务合并为一条。Ctrl+Z 可撤销。`),
      ),
    move: (taskIds: readonly string[], place: DropPlace) =>
      void moveTasks(context, planId, taskIds, place).then((result) => report(result, null)),
    changeMilestones: (taskId: string, change: (milestones: readonly Milestone[]) => readonly Milestone[]) =>
      void editMilestones(context, planId, taskId, change).then((result) => report(result, null)),
    confirmRecheck: (taskIds: readonly string[]) =>
      void confirmRecheck(context, planId, taskIds).then((result) =>
        report(result, result.ok ? `已复核 ${result.value} 项任务的分工。Ctrl+Z 可撤销。` : null),
      ),
    units: useUnitFixes(report),
  };
}

function kindNotice(decided: { tasksAdded: number; tasksRemoved: number; assignedRemoved: number }): string | null {
  if (decided.tasksAdded > 0) return `已增加 ${decided.tasksAdded} 行任务。`;
  if (decided.tasksRemoved === 0) return null;
  const assigned = decided.assignedRemoved > 0 ? `，其中 ${decided.assignedRemoved} 行已填了分工` : '';
  return `已去掉 ${decided.tasksRemoved} 行任务${assigned}。Ctrl+Z 可撤销。`;
}
