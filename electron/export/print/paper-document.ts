import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { unitBreakdowns, wholeBreakdown } from '../../../shared/review/breakdown.js';
import { noticePaper } from '../notice-order.js';
import { breakdownHtml } from './breakdown-html.js';
import type { PrintDocument } from './print-document.js';

/** The sheets of any paper. Error: unit-has-no-task when an extract is asked for a unit that has nothing to do. */
export function paperDocument(order: PaperOrder): Result<PrintDocument> {
  if (order.kind === 'notice') return ok(noticePaper(order.order));
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
