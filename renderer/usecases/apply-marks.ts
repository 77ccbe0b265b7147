import type { SimpleTable } from '../../shared/model/simple-table.js';
import { taskFieldLabels, type TaskPatch } from '../../shared/model/task-fields.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { patchFromWords, type WordField } from '../../shared/review/field-from-words.js';
import { proofTable } from '../../shared/review/proof-table.js';
import { unitSplitter } from '../../shared/review/unit-lists.js';
import { patchedTask } from './edit-tasks.js';
import { putTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** A mark of the leader's pen: 序号 on 清样, field, and the new words. */
export interface Mark {
  readonly number: number;
  readonly field: WordField;
  readonly value: string;
}

/** 清样 of a plan for `exportTable`. */
export async function proofTableOf(
  context: UseCaseContext,
  planId: string,
  fields?: readonly WordField[],
): Promise<Result<SimpleTable>> {
  const snapshot = await context.repository.snapshot(planId);
  return snapshot === undefined ? planMissing() : ok(proofTable(snapshot, fields));
}

/**
 * Types the marks of a 清样 back by row number: all of them in one undoable change, or none when a number names no row. The
 * value is how many tasks changed.
 *
 * Errors: mark-row-missing, mark-text-empty.
 */
export function applyMarks(context: UseCaseContext, planId: string, marks: readonly Mark[]): Promise<Result<number>> {
  return saveChange(context, planId, async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const { plan, tasks, units } = snapshot;
    const strange = marks.filter(({ number }) => tasks[number - 1] === undefined).map(({ number }) => number);
    if (strange.length > 0) {
      return fail(
        'mark-row-missing',
        `表中没有序号 ${[...new Set(strange)].join('、')}，没有录入任何批注。`,
        `现在共有 ${tasks.length} 项，请核对序号后再录入。`,
      );
    }
    if (marks.some(({ field, value }) => field === 'text' && value.trim() === '')) {
      return fail('mark-text-empty', '任务内容不能改成空的，没有录入任何批注。', '要去掉一条任务，请在表中删除它。');
    }
    const meaning = { split: unitSplitter(units), planYear: plan.planYear };
    const patches = new Map<number, TaskPatch>();
    for (const { number, field, value } of marks) {
      patches.set(number, { ...patches.get(number), ...patchFromWords(field, value, meaning) });
    }
    const changed = [...patches].flatMap(([number, patch]) => {
      const task = tasks[number - 1];
      const after = task === undefined ? null : patchedTask(task, patch);
      return after === null ? [] : [after];
    });
    const fields = [...new Set(marks.map(({ field }) => taskFieldLabels[field]))].join('、');
    return ok({
      label: `录入清样批注（${changed.length} 条任务：${fields}）`,
      mutations: changed.map(putTask),
      value: changed.length,
    });
  });
}
