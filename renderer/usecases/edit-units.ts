import type { Unit } from '../../shared/model/unit.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { putUnit, removeUnit } from './mutations.js';
import { sameValue } from './same-value.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** What the clerk fills in; everything but the name may be left out. */
export type NewUnit = Pick<Unit, 'name'> & Partial<Omit<Unit, 'id' | 'order' | 'name'>>;
export type UnitPatch = Partial<Omit<Unit, 'id'>>;

const emptyUnit: Omit<Unit, 'id' | 'order' | 'name'> = {
  shortNames: [],
  formerNames: [],
  kind: 'office',
  duties: [],
  leader: { post: '', name: '' },
  liaison: '',
  phone: '',
  members: [],
};

/** Adds a unit at the end of the directory. A name that is already there is refused. */
export function addUnit(context: UseCaseContext, unit: NewUnit): Promise<Result<Unit>> {
  return saveChange(context, null, async () => {
    const units = await context.repository.units();
    const order = units.reduce((last, present) => Math.max(last, present.order), 0) + 1;
    const added: Unit = { ...emptyUnit, ...unit, name: unit.name.trim(), id: context.newId(), order };
    const checked = checkName(added, units);
    return checked.ok ? ok({ label: `新增单位“${added.name}”`, mutations: [putUnit(added)], value: added }) : checked;
  });
}

/** Changes fields of a unit. Tasks keep the names as they were written; the directory only explains them. */
export function editUnit(context: UseCaseContext, unitId: string, patch: UnitPatch): Promise<Result<Unit>> {
  return saveChange(context, null, async () => {
    const units = await context.repository.units();
    const unit = units.find((present) => present.id === unitId);
    if (unit === undefined) return unitMissing();
    const next: Unit = { ...unit, ...patch, name: (patch.name ?? unit.name).trim() };
    const checked = checkName(next, units);
    if (!checked.ok) return checked;
    return ok({
      label: `修改单位“${next.name}”`,
      mutations: sameValue(unit, next) ? [] : [putUnit(next)],
      value: next,
    });
  });
}

/** Removes units from the directory; the value is how many. Tasks keep their names and show them as unknown. */
export function removeUnits(context: UseCaseContext, unitIds: readonly string[]): Promise<Result<number>> {
  return saveChange(context, null, async () => {
    const ids = new Set(unitIds);
    const removed = (await context.repository.units()).filter((unit) => ids.has(unit.id));
    const label = removed.length === 1 ? `删除单位“${removed[0]?.name}”` : `删除 ${removed.length} 个单位`;
    return ok({ label, mutations: removed.map(removeUnit), value: removed.length });
  });
}

/** Puts the directory into the given order; units that are not named keep their place behind the others. */
export function reorderUnits(context: UseCaseContext, unitIds: readonly string[]): Promise<Result<void>> {
  return saveChange(context, null, async () => {
    const units = await context.repository.units();
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const named = unitIds.flatMap((id) => byId.get(id) ?? []);
    const ordered = [...named, ...units.filter((unit) => !unitIds.includes(unit.id))];
    const moved = ordered
      .map((unit, index) => ({ before: unit, after: { ...unit, order: index + 1 } }))
      .filter(({ before, after }) => before.order !== after.order);
    return ok({ label: '调整单位顺序', mutations: moved.map(({ after }) => putUnit(after)), value: undefined });
  });
}

function checkName(unit: Unit, units: readonly Unit[]): Result<void> {
  if (unit.name === '') return fail('unit-unnamed', '单位名称是空的，没有保存。', '请填写单位全称。');
  const same = units.some((present) => present.id !== unit.id && present.name === unit.name);
  if (same) return fail('unit-exists', `单位库中已经有“${unit.name}”，没有保存。`, '请换一个名称，或修改已有的单位。');
  return ok(undefined);
}

function unitMissing(): Result<never> {
  return fail('unit-missing', '这个单位已不在单位库中。', '请在单位列表中重新选择。');
}
