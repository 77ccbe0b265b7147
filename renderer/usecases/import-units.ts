import type { Unit } from '../../shared/model/unit.js';
import { ok, type Result } from '../../shared/result.js';
import { putUnit, removeUnit } from './mutations.js';
import { sameValue } from './same-value.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';
import { backupBeforeImport } from './write-backup.js';

/** `add` keeps units whose name is already there, `update` overwrites them, `replace` also removes the others. */
export type UnitsImportMode = 'add' | 'update' | 'replace';

export interface UnitsImported {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /** Units of the file that were left out because their name is there already. */
  readonly kept: number;
}

/** Stores a directory that the clerk chose, after a backup. One undoable change of the directory. */
export async function importUnits(
  context: UseCaseContext,
  read: readonly Unit[],
  mode: UnitsImportMode,
): Promise<Result<UnitsImported>> {
  await backupBeforeImport(context);
  return mergeIntoDirectory(context, read, mode, '导入单位库');
}

/** Writes units into the directory, paired by full name with those that are there. */
export function mergeIntoDirectory(
  context: UseCaseContext,
  read: readonly Unit[],
  mode: UnitsImportMode,
  label: string,
): Promise<Result<UnitsImported>> {
  return saveChange(context, null, async () => {
    const present = await context.repository.units();
    const { added, updated, removed, kept } = mergeUnits(present, read, mode, context.newId);
    return ok({
      label: `${label}（新增 ${added.length}，更新 ${updated.length}，删除 ${removed.length}）`,
      mutations: [...[...added, ...updated].map(putUnit), ...removed.map(removeUnit)],
      value: { added: added.length, updated: updated.length, removed: removed.length, kept },
    });
  });
}

/** Pairs by name and gives new units an id and a place after the others. */
function mergeUnits(present: readonly Unit[], read: readonly Unit[], mode: UnitsImportMode, newId: () => string) {
  const byName = new Map(present.map((unit) => [unit.name, unit]));
  const named = [...new Map(read.map((unit) => [unit.name, unit])).values()];
  let order = mode === 'replace' ? 0 : present.reduce((last, unit) => Math.max(last, unit.order), 0);
  const added: Unit[] = [];
  const updated: Unit[] = [];
  for (const unit of named) {
    const same = byName.get(unit.name);
    if (same === undefined) added.push({ ...unit, id: newId(), order: (order += 1) });
    else if (mode !== 'add') {
      const next = { ...unit, id: same.id, order: mode === 'replace' ? (order += 1) : same.order };
      if (!sameValue(next, same)) updated.push(next);
    }
  }
  const names = new Set(named.map((unit) => unit.name));
  const removed = mode === 'replace' ? present.filter((unit) => !names.has(unit.name)) : [];
  return { added, updated, removed, kept: mode === 'add' ? named.length - added.length : 0 };
}
