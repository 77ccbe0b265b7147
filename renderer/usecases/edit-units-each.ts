import type { Unit } from '../../shared/model/unit.js';
import { fail, ok, type Result } from '../../shared/result.js';
import type { UnitPatch } from './edit-units.js';
import { putUnit } from './mutations.js';
import { sameValue } from './same-value.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

export interface UnitEdit {
  readonly unitId: string;
  readonly patch: UnitPatch;
}

/**
 * Writes each unit its own values, as typing and pasting in the directory do, in one undoable change. All or nothing:
 * an empty name, or one that two units would share, is refused. The value is how many units changed.
 */
export function editUnitsEach(
  context: UseCaseContext,
  edits: readonly UnitEdit[],
  label: string,
): Promise<Result<number>> {
  return saveChange(context, null, async () => {
    const units = await context.repository.units();
    const patches = new Map(edits.map(({ unitId, patch }) => [unitId, patch]));
    const next = units.map((unit): Unit => ({ ...unit, ...patches.get(unit.id) }));
    const empty = next.some((unit) => unit.name.trim() === '');
    if (empty) return fail('unit-unnamed', '单位全称不能为空，没有保存。', '要去掉一个单位，请选中它再点“删除”。');
    const twice = next.find((unit, at) => next.some((other, otherAt) => otherAt > at && other.name === unit.name));
    if (twice) {
      return fail('unit-exists', `单位名录中会有两个“${twice.name}”，没有保存。`, '请换一个名称，或修改已有的单位。');
    }
    const changed = next.filter((unit, at) => !sameValue(unit, units[at]));
    return ok({ label, mutations: changed.map(putUnit), value: changed.length });
  });
}
