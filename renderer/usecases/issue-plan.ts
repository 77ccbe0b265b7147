import type { Adjustment } from '../../shared/model/adjustment.js';
import type { SimpleTable } from '../../shared/model/simple-table.js';
import { fieldWords, taskFieldLabels, taskFields, type TaskPatch } from '../../shared/model/task-fields.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { adjustmentTable } from '../../shared/review/adjustment-table.js';
import { findDoubts } from '../../shared/review/find-doubts.js';
import { issueCheck, type IssueLine } from '../../shared/review/issue-check.js';
import { tidyPatch } from './edit-tasks.js';
import { putAdjustment, putPlan, putTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** The lines of 印发前检查; 请核对 that the clerk has marked as 已核对 count no more. */
export async function issueCheckOf(context: UseCaseContext, planId: string): Promise<Result<IssueLine[]>> {
  const snapshot = await context.repository.snapshot(planId);
  if (snapshot === undefined) return planMissing();
  const checked = new Set(snapshot.plan.checkedDoubts);
  const doubts = findDoubts(snapshot.source).filter(({ id }) => !checked.has(id));
  return ok(issueCheck({ snapshot, opinions: await context.repository.opinions(planId), doubts }));
}

/** Number and day (YYYY-MM-DD) of 印发. */
export interface IssueData {
  readonly documentNumber: string;
  readonly date: string;
}

/**
 * 印发: from then on only 调整单 change the plan. Undo takes it back. What the check page found does not stop it: whether a
 * table with 待定 goes out is the office's decision, shown with its numbers before.
 *
 * Errors: issue-incomplete, plan-issued, plan-superseded.
 */
export function issuePlan(context: UseCaseContext, planId: string, data: IssueData): Promise<Result<void>> {
  return saveChange(context, planId, async () => {
    const plan = await context.repository.plan(planId);
    if (plan === undefined) return planMissing();
    const documentNumber = data.documentNumber.trim();
    if (documentNumber === '' || !isDay(data.date)) {
      return fail('issue-incomplete', '没有写明发文字号或印发日期，没有印发。', '请填写发文字号和印发日期。');
    }
    const issued = { documentNumber, date: data.date };
    return ok({
      label: `印发（${documentNumber}）`,
      mutations: [putPlan({ ...plan, documentNumber, revision: 'issued', issued })],
      value: undefined,
    });
  });
}

/** What a 调整单 says besides the change itself. */
export interface AdjustmentOrder {
  readonly taskId: string;
  readonly patch: TaskPatch;
  readonly reason: string;
  readonly approvedBy: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/**
 * Changes a task of an issued plan and writes the 调整单 that says so, in one undoable step. The value is the slip.
 *
 * Errors: task-missing, not-issued, adjustment-incomplete, adjustment-empty, plan-superseded.
 */
export function adjustTask(
  context: UseCaseContext,
  planId: string,
  order: AdjustmentOrder,
): Promise<Result<Adjustment>> {
  const { repository, newId } = context;
  const work = async () => {
    const plan = await repository.plan(planId);
    const [task] = await repository.tasksByIds([order.taskId]);
    if (plan === undefined) return planMissing();
    if (task?.planId !== planId) return fail('task-missing', '这条任务已不在表中。', '请重新选择任务。');
    if (plan.issued === null) return fail('not-issued', '计划还没有印发，不用调整单。', '请直接在表中修改。');
    if (order.reason.trim() === '' || order.approvedBy.trim() === '' || !isDay(order.date)) {
      return fail('adjustment-incomplete', '调整单没有填完整，没有修改。', '请写明调整理由、批准人和日期。');
    }
    const after = { ...task, ...tidyPatch(order.patch) };
    const changes = taskFields
      .map((field) => ({
        field: taskFieldLabels[field],
        original: fieldWords(task, field),
        changed: fieldWords(after, field),
      }))
      .filter(({ original, changed }) => original !== changed);
    if (changes.length === 0) return fail('adjustment-empty', '内容没有变化，没有写调整单。', '请先改动要调整的内容。');
    const number = (await repository.adjustments(planId)).reduce((last, one) => Math.max(last, one.number), 0) + 1;
    const adjustment: Adjustment = {
      id: newId(),
      series: plan.series,
      planId,
      lineage: task.lineage,
      number,
      date: order.date,
      task: task.text,
      changes,
      reason: order.reason.trim(),
      approvedBy: order.approvedBy.trim(),
    };
    return ok({
      label: `调整单第 ${number} 号`,
      mutations: [putTask(after), putAdjustment(adjustment)],
      value: adjustment,
    });
  };
  return saveChange(context, planId, work, 'current');
}

/** 调整单 as a paper: all of the plan, or the one of that number. */
export async function adjustmentTableOf(
  context: UseCaseContext,
  planId: string,
  number: number | null,
): Promise<Result<SimpleTable>> {
  const plan = await context.repository.plan(planId);
  if (plan === undefined) return planMissing();
  const adjustments = await context.repository.adjustments(planId);
  return ok(adjustmentTable(plan, number === null ? adjustments : adjustments.filter((one) => one.number === number)));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
