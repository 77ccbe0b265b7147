import type { SimpleTable } from '../../shared/model/simple-table.js';
import { ok, type Result } from '../../shared/result.js';
import { adoptedInFinalText, type AdoptedCheck } from '../../shared/review/adopted-check.js';
import { opinionTable, type OpinionTableForm } from '../../shared/review/opinion-table.js';
import { planMissing } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** 意见采纳情况表 of a plan, for `exportTable`. */
export async function opinionTableOf(
  context: UseCaseContext,
  planId: string,
  form: OpinionTableForm,
): Promise<Result<SimpleTable>> {
  const plan = await context.repository.plan(planId);
  if (plan === undefined) return planMissing();
  return ok(opinionTable(plan.title, await context.repository.opinions(planId), form));
}

/** Whether what was marked 采纳 really is in the text of this draft. */
export async function checkAdopted(context: UseCaseContext, planId: string): Promise<Result<AdoptedCheck[]>> {
  const source = await context.repository.source(planId);
  if (source === undefined) return planMissing();
  const final = { text: source.document.text, sentences: source.parsed.sentences.map(({ span }) => span) };
  return ok(adoptedInFinalText(await context.repository.opinions(planId), final));
}
