import type { UnitSplitter } from '../../../shared/review/unit-lists.js';
import type { CellEdit } from '../../components/grid/grid-types.js';
import { pinyinToUnit, type UnitNameIndex } from '../../components/units/unit-completion.js';
import type { TaskPatch } from '../../../shared/model/task-fields.js';
import type { TaskEdit } from '../../usecases/edit-tasks.js';
import { deadlineOfText } from './deadline-text.js';

export interface EditMeaning {
  readonly split: UnitSplitter;
  readonly index: UnitNameIndex;
  readonly planYear: number | null;
}

/** What the texts of cells mean for the tasks' fields. Cells of one task become one patch. */
export function taskEditsOf(edits: readonly CellEdit[], meaning: EditMeaning): readonly TaskEdit[] {
  const patches = new Map<string, TaskPatch>();
  for (const { rowKey, columnId, text } of edits) {
    patches.set(rowKey, { ...patches.get(rowKey), ...patchOf(columnId, text, meaning) });
  }
  return [...patches].map(([taskId, patch]) => ({ taskId, patch }));
}

function patchOf(columnId: string, text: string, meaning: EditMeaning): TaskPatch {
  switch (columnId) {
    case 'text':
      return { text: text.trim() };
    case 'leadUnits':
      return { leadUnits: unitsOf(text, meaning) };
    case 'supportUnits':
      return { supportUnits: unitsOf(text, meaning) };
    case 'leader':
      return { leader: text.trim() };
    case 'personInCharge':
      return { personInCharge: text.trim() };
    case 'deadline':
      return { deadline: deadlineOfText(text, meaning.planYear) };
    case 'remark':
      return { remark: text.trim() };
    case 'liaison':
      return { liaison: text.trim() };
    default:
      return {};
  }
}

/** Names in the order typed, each once; a name in letters only becomes the unit it means. */
function unitsOf(text: string, { split, index }: EditMeaning): string[] {
  return [...new Set(split(text).map((name) => pinyinToUnit(index, name)))];
}
