import type { Plan } from '../../shared/model/plan.js';
import { ok, type Result } from '../../shared/result.js';
import { putPlan } from './mutations.js';
import { sameValue } from './same-value.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** The head of a plan as the clerk may correct it. */
export type PlanPatch = Partial<
  Omit<Plan, 'id' | 'series' | 'supersededBy' | 'issued' | 'checkedDoubts' | 'granularity' | 'createdAt' | 'updatedAt'>
>;

/** The fields as the clerk calls them. */
export const planFieldLabels: Readonly<Record<keyof PlanPatch, string>> = {
  title: '计划名称',
  noticeTitle: '通知标题',
  issuers: '发文机关',
  documentNumber: '发文字号',
  date: '成文日期',
  planYear: '计划年度',
  addressee: '主送机关',
  revision: '稿次',
  origin: '任务来源',
  secrecy: '密级或内部标志',
};

/** Changes fields of the plan's head. One undoable change. */
export function editPlan(context: UseCaseContext, planId: string, patch: PlanPatch): Promise<Result<void>> {
  return saveChange(context, planId, async () => {
    const plan = await context.repository.plan(planId);
    if (plan === undefined) return planMissing();
    const fields = (Object.keys(patch) as (keyof PlanPatch)[]).filter((field) => !sameValue(plan[field], patch[field]));
    return ok({
      label: `修改${fields.map((field) => planFieldLabels[field]).join('、')}`,
      mutations: fields.length === 0 ? [] : [putPlan({ ...plan, ...patch })],
      value: undefined,
    });
  });
}
