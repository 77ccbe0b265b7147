import dayjs from 'dayjs';
import type { SimpleTable } from '../../shared/model/simple-table.js';
import { ok, type Result } from '../../shared/result.js';
import { historyRows, historyTable, type HistoryFilter, type HistoryRow } from '../../shared/review/history-rows.js';
import { planMissing } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** The history of a plan through all its drafts, field by field, oldest first. Days are those of this PC's clock. */
export async function planHistory(
  context: UseCaseContext,
  planId: string,
  filter: HistoryFilter = {},
): Promise<HistoryRow[]> {
  return historyRows(await context.repository.changes(planId), filter, (at) => dayjs(at).format('YYYY-MM-DD'));
}

/** 修改记录 as a paper, for `exportTable`; `wanted` leaves out rows that the filter cannot name. */
export async function historyTableOf(
  context: UseCaseContext,
  planId: string,
  filter: HistoryFilter = {},
  wanted: (rows: readonly HistoryRow[]) => readonly HistoryRow[] = (rows) => rows,
): Promise<Result<SimpleTable>> {
  const plan = await context.repository.plan(planId);
  if (plan === undefined) return planMissing();
  const rows = wanted(await planHistory(context, planId, filter));
  return ok(historyTable(plan.title, rows, (at) => dayjs(at).format('YYYY-MM-DD HH:mm')));
}
