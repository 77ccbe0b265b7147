import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import type { CellEdit, GridColumn } from '../../components/grid/grid-types.js';
import type { UnitEdit } from '../../usecases/edit-units-each.js';
import type { UnitPatch } from '../../usecases/edit-units.js';

/** A unit with its load in the open plan; null where no plan is open. */
export interface UnitRow {
  readonly unit: Unit;
  readonly load: { readonly led: number; readonly supported: number } | null;
}

export const unitKey = (row: UnitRow): string => row.unit.id;

/** The directory with what each unit leads and supports in these tasks. */
export function unitRows(units: readonly Unit[], tasks: readonly Task[] | null): readonly UnitRow[] {
  if (!tasks) return units.map((unit) => ({ unit, load: null }));
  const shares = new Map(unitsOfTasks(tasks, units).map((share) => [share.unit?.id, share]));
  return units.map((unit) => {
    const share = shares.get(unit.id);
    return { unit, load: { led: share?.led.size ?? 0, supported: share?.supported.size ?? 0 } };
  });
}

const kindLabels: Readonly<Record<Unit['kind'], string>> = { office: '单位', collective: '集合' };

const join = (names: readonly string[]): string => names.join('、');

/** Names and words of a list cell, divided at the marks that the office uses. */
function split(text: string): string[] {
  const parts = text.split(/[、,，;；\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Columns of the directory; 牵头 and 配合 only where a plan is open. */
export function unitColumns(withLoad: boolean): readonly GridColumn<UnitRow>[] {
  const load: readonly GridColumn<UnitRow>[] = [
    loadColumn('led', '牵头', (row) => row.load?.led ?? 0),
    loadColumn('supported', '配合', (row) => row.load?.supported ?? 0),
  ];
  return [
    {
      id: 'order',
      title: '序号',
      width: 66,
      frozen: true,
      readOnly: true,
      align: 'right',
      text: (row) => String(row.unit.order),
      sortKey: (row) => row.unit.order,
    },
    { id: 'name', title: '单位全称', width: 180, frozen: true, text: (row) => row.unit.name },
    ...(withLoad ? load : []),
    listColumn('shortNames', '简称', 140, (unit) => unit.shortNames),
    listColumn('formerNames', '曾用名', 140, (unit) => unit.formerNames),
    { id: 'leaderPost', title: '领导职务', width: 170, text: (row) => row.unit.leader.post },
    { id: 'leaderName', title: '领导姓名', width: 140, text: (row) => row.unit.leader.name },
    { id: 'liaison', title: '联络员', width: 90, text: (row) => row.unit.liaison },
    { id: 'phone', title: '电话', width: 120, text: (row) => row.unit.phone },
    { ...listColumn('duties', '职责词', 320, (unit) => unit.duties), maxLines: 3 },
    { id: 'kind', title: '类别', width: 80, text: (row) => kindLabels[row.unit.kind] },
    listColumn('members', '集合所含单位', 240, (unit) => unit.members),
  ];
}

function listColumn(
  id: string,
  title: string,
  width: number,
  list: (unit: Unit) => readonly string[],
): GridColumn<UnitRow> {
  return { id, title, width, text: (row) => join(list(row.unit)), values: (row) => list(row.unit) };
}

function loadColumn(id: string, title: string, count: (row: UnitRow) => number): GridColumn<UnitRow> {
  return {
    id,
    title,
    width: 70,
    readOnly: true,
    align: 'right',
    text: (row) => String(count(row)),
    sortKey: count,
  };
}

/** What the texts of directory cells mean for the units' fields. */
export function unitEditsOf(edits: readonly CellEdit[], units: readonly Unit[]): readonly UnitEdit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const { rowKey, columnId, text } of edits) {
    const unit = byId.get(rowKey);
    if (unit) byId.set(rowKey, { ...unit, ...patchOf(unit, columnId, text) });
  }
  const touched = new Set(edits.map((edit) => edit.rowKey));
  return [...touched].flatMap((unitId) => {
    const unit = byId.get(unitId);
    return unit ? [{ unitId, patch: unit }] : [];
  });
}

function patchOf(unit: Unit, columnId: string, text: string): UnitPatch {
  switch (columnId) {
    case 'name':
      return { name: text.trim() };
    case 'shortNames':
    case 'formerNames':
    case 'duties':
    case 'members':
      return { [columnId]: split(text) };
    case 'leaderPost':
      return { leader: { ...unit.leader, post: text.trim() } };
    case 'leaderName':
      return { leader: { ...unit.leader, name: text.trim() } };
    case 'liaison':
    case 'phone':
      return { [columnId]: text.trim() };
    case 'kind':
      return { kind: text.includes('集合') ? 'collective' : 'office' };
    default:
      return {};
  }
}
