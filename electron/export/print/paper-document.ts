import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { unitBreakdowns, wholeBreakdown } from '../../../shared/review/breakdown.js';
import { dispatchedUnits } from '../dispatch-papers.js';
import { noticePaper } from '../notice-order.js';
import { breakdownHtml } from './breakdown-html.js';
import { dispatchSheets } from './dispatch-sheets.js';
import type { PrintDocument } from './print-document.js';

/**
 * The sheets of any paper. Errors: unit-has-no-task when an extract is asked for a unit that has nothing to do; those of a
 * dispatch.
 */
export function paperDocument(order: PaperOrder): Result<PrintDocument> {
  if (order.kind === 'notice') return ok(noticePaper(order.order));
  if (order.kind === 'dispatch') return dispatchPaper(order);
  const { snapshot, layout, columns, unit, paper, fonts } = order;
  const look = layout ?? columns;
  const breakdown =
    unit === null
      ? wholeBreakdown(snapshot, look)
      : unitBreakdowns(snapshot, look).find(({ name }) => name === unit)?.breakdown;
  if (breakdown === undefined) {
    return fail('unit-has-no-task', `“${unit ?? ''}”没有任务，没有可打印的分表。`, '请换一个单位，或打印全表。');
  }
  return ok(breakdownHtml(breakdown, { paper, fonts }));
}

/** A paper of a dispatch as the unit will get it. */
function dispatchPaper({
  snapshot,
  order,
  unit,
  content,
}: Extract<PaperOrder, { kind: 'dispatch' }>): Result<PrintDocument> {
  const units = dispatchedUnits(snapshot, { ...order, units: [unit] });
  if (!units.ok) return units;
  const made = units.value[0]?.paper(content) ?? ok(null);
  if (!made.ok) return made;
  if (made.value !== null) return ok(dispatchSheets(made.value, order));
  return fail('no-such-paper', `“${unit}”没有牵头任务，没有这份材料。`, '请换一个单位，或看别的内容。');
}
