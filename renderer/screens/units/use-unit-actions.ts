import { useCallback, useState } from 'react';
import type { Unit } from '../../../shared/model/unit.js';
import type { AppError, Result } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { useUndo } from '../../hooks/use-undo.js';
import { addUnit, removeUnits, reorderUnits } from '../../usecases/edit-units.js';
import { editUnitsEach, type UnitEdit } from '../../usecases/edit-units-each.js';
import { importUnits, type UnitsImported, type UnitsImportMode } from '../../usecases/import-units.js';
import { loadSampleUnits, openUnitsFile } from '../../usecases/load-sample-units.js';

/** What the unit page can do; each says in one line what it did, or shows the error. */
export function useUnitActions() {
  const context = useApp();
  const history = useUndo(null);
  const [notice, say] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [read, setRead] = useState<readonly Unit[] | null>(null);

  const report = <T>(result: Result<T>, done: (value: T) => string | null): void => {
    setError(result.ok ? null : result.error);
    say(result.ok ? done(result.value) : null);
  };
  const imported = ({ added, updated, removed, kept }: UnitsImported): string =>
    `已新增 ${added} 个、更新 ${updated} 个、删除 ${removed} 个${kept > 0 ? `，${kept} 个已有的没有动` : ''}。Ctrl+Z 可撤销。`;

  return {
    notice,
    say,
    error,
    read,
    undoLabel: history.undoLabel,
    clearNotice: useCallback(() => say(null), []),
    clear: () => {
      say(null);
      setError(null);
    },
    undo: () =>
      void history
        .undo()
        .then((result) => report(result, (label) => (label === null ? '没有可以撤销的操作了。' : `已撤销：${label}`))),
    redo: () =>
      void history
        .redo()
        .then((result) => report(result, (label) => (label === null ? '没有可以重做的操作了。' : `已重做：${label}`))),
    edit: (edits: readonly UnitEdit[], label: string) =>
      void editUnitsEach(context, edits, label).then((result) => report(result, () => null)),
    add: (name: string) =>
      void addUnit(context, { name }).then((result) => report(result, () => `已新增“${name}”，排在最后。`)),
    remove: (ids: readonly string[]) =>
      void removeUnits(context, ids).then((result) =>
        report(result, (count) => `已从名录中删除 ${count} 个单位。Ctrl+Z 可撤销。`),
      ),
    reorder: (ids: readonly string[]) => void reorderUnits(context, ids).then((result) => report(result, () => null)),
    loadSample: () => void loadSampleUnits(context).then((result) => report(result, imported)),
    openFile: () =>
      void openUnitsFile(context).then((result) => {
        report(result, () => null);
        if (result.ok) setRead(result.value);
      }),
    store: (mode: UnitsImportMode) => {
      if (!read) return;
      setRead(null);
      void importUnits(context, read, mode).then((result) => report(result, imported));
    },
    dropRead: () => setRead(null),
  };
}
