import { useCallback, useState } from 'react';
import type { Opinion } from '../../../shared/model/opinion.js';
import type { AppError, Result } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { useOpinionEntry } from '../../hooks/opinion-entry.js';
import { isImportStep, useUndo } from '../../hooks/use-undo.js';
import {
  addOpinion,
  editOpinions,
  importOpinions,
  placeOpinion,
  removeOpinions,
  type NewOpinion,
  type OpinionPatch,
  type OpinionsImported,
  type OpinionTarget,
} from '../../usecases/edit-opinions.js';

export type OpinionActions = ReturnType<typeof useOpinionActions>;

/** What can be done with the opinions of a plan. Each says in one line what it did, or shows the error. */
export function useOpinionActions(planId: string) {
  const context = useApp();
  const history = useUndo(planId);
  const choose = useOpinionEntry((state) => state.choose);
  const end = useOpinionEntry((state) => state.end);
  const [notice, setNotice] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const report = <T>(result: Result<T>, done: (value: T) => string | null): boolean => {
    setError(result.ok ? null : result.error);
    setNotice(result.ok ? done(result.value) : null);
    return result.ok;
  };
  const add = async (target: OpinionTarget, content: NewOpinion): Promise<boolean> => {
    const added = await addOpinion(context, planId, target, content);
    if (added.ok) {
      end();
      choose(added.value.id);
    }
    return report(added, ({ unit }) => `已录入${unit}的意见。Ctrl+Z 可撤销。`);
  };
  const importForm = async (): Promise<void> => {
    const opened = await context.host.invoke('opinions.open', {});
    if (!opened.ok) return setError(opened.error);
    if (opened.value === null) return;
    const { fileName, opinions } = opened.value;
    report(await importOpinions(context, planId, opinions), (done) => importedWords(fileName, done));
  };
  const edit = async (ids: readonly string[], patch: OpinionPatch): Promise<void> => {
    report(await editOpinions(context, planId, ids, patch), () => null);
  };
  const { undo, redo } = history;
  const undoLabel = isImportStep(history.undoLabel) ? null : history.undoLabel;
  return {
    notice,
    clearNotice: useCallback(() => setNotice(null), []),
    error,
    clearError: () => setError(null),
    undoLabel,
    redoLabel: history.redoLabel,
    undo: () => {
      if (undoLabel === null) return;
      void undo().then((done) => report(done, (label) => (label === null ? null : `已撤销：${label}`)));
    },
    redo: () => void redo().then((done) => report(done, (label) => (label === null ? null : `已重做：${label}`))),
    add,
    importForm: () => void importForm(),
    edit: (ids: readonly string[], patch: OpinionPatch) => void edit(ids, patch),
    group: (opinions: readonly Opinion[]) =>
      void edit(
        opinions.map(({ id }) => id),
        { group: context.newId() },
      ),
    place: (opinionId: string, target: OpinionTarget) =>
      void placeOpinion(context, planId, opinionId, target).then((done) => report(done, () => '已改位置。')),
    remove: (ids: readonly string[]) =>
      void removeOpinions(context, planId, ids).then((done) =>
        report(done, (count) => `已删除 ${count} 条意见。Ctrl+Z 可撤销。`),
      ),
  };
}

function importedWords(fileName: string, { added, known, unplaced }: OpinionsImported): string {
  const also = [
    ...(known > 0 ? [`${known} 条以前已导入`] : []),
    ...(unplaced > 0 ? [`${unplaced} 条没有对上原句，请看“未对上原句”`] : []),
  ];
  return `从《${fileName}》导入 ${added} 条意见${also.map((words) => `，${words}`).join('')}。`;
}
