import type { Breakdown } from '../../shared/model/breakdown.js';
import type { DispatchOrder, EarlierDispatch, PaperContent } from '../../shared/model/dispatch.js';
import type { Layout } from '../../shared/model/layout.js';
import type { Notice } from '../../shared/model/notice.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { attachmentContents, type AttachmentContent } from '../../shared/notices/attachment-content.js';
import { fillTemplate } from '../../shared/notices/fill-template.js';
import { planParagraphs } from '../../shared/notices/plan-paragraphs.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { emptyExtract, wholeBreakdown, type UnitBreakdown } from '../../shared/review/breakdown.js';
import {
  compareDispatches,
  lastTo,
  markChanges,
  type DispatchComparison,
  withdrawnUnits,
} from '../../shared/review/dispatch-changes.js';
import { extractsOf, leadPack } from '../../shared/review/lead-pack.js';
import { unitsOfTasks } from '../../shared/review/unit-shares.js';

/** A paper of a dispatch, ready to be laid out: a breakdown, or the cover notice with what stands behind it. */
export type DispatchPaper =
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown }
  | {
      readonly kind: 'notice';
      readonly notice: Notice;
      readonly contents: readonly (AttachmentContent | null)[];
    };

/** A unit of a dispatch and its papers, each made when asked for. */
export interface DispatchedUnit {
  readonly unit: UnitBreakdown;
  /** Null where the unit has no such paper (a unit that leads nothing has no 牵头任务). Errors: those of the cover notice. */
  readonly paper: (content: PaperContent) => Result<DispatchPaper | null>;
}

/**
 * The units of a dispatch in the order of the table's units, those that lost their last task behind them. Rows changed since
 * the unit's own last dispatch are marked, and what it lost is said below its table.
 *
 * Error: dispatch-units (a unit that has no task and never got one).
 */
export function dispatchedUnits(snapshot: PlanSnapshot, order: DispatchOrder): Result<DispatchedUnit[]> {
  const { tasks, units } = snapshot;
  const withdrawn = withdrawnUnits(tasks, units, order.previous).filter((name) => order.units.includes(name));
  const extracts = [
    ...extractsOf(snapshot, order.layout, order.units),
    ...withdrawn.map((name) => emptyExtract(snapshot, order.layout, name)),
  ];
  const gone = order.units.filter((name) => extracts.every((extract) => extract.name !== name));
  if (gone.length > 0) {
    return fail('dispatch-units', `${gone.join('、')}已没有任务，不能分发。`, '请在单位列表里去掉它，再分发。');
  }
  const shares = unitsOfTasks(tasks, units);
  const comparison = compareDispatches(tasks, units);
  const wholeSince = wholeTables(snapshot, order.layout, comparison);
  const papersOf = (unit: UnitBreakdown): DispatchedUnit['paper'] => {
    const last = lastTo(unit.name, order.previous);
    const changes = last === undefined ? null : comparison.ofUnit(unit.name, last);
    const marked = (breakdown: Breakdown): Breakdown => markChanges(breakdown, changes);
    return (content) => {
      if (content === 'notice') return coverNotice(snapshot, order, unit.name, () => marked(unit.breakdown));
      if (content === 'own') return ok({ kind: 'breakdown', breakdown: marked(unit.breakdown) });
      if (content === 'whole') return ok({ kind: 'breakdown', breakdown: wholeSince(last) });
      const pack = leadPack(unit, shares, order.layout);
      return ok(pack === null ? null : { kind: 'breakdown', breakdown: marked(pack) });
    };
  };
  return ok(extracts.map((unit) => ({ unit, paper: papersOf(unit) })));
}

/** The whole table with what changed since a dispatch marked; units of one dispatch share theirs. */
function wholeTables(
  snapshot: PlanSnapshot,
  layout: Layout,
  comparison: DispatchComparison,
): (last: EarlierDispatch | undefined) => Breakdown {
  const plain = wholeBreakdown(snapshot, layout);
  const marked = new Map<EarlierDispatch, Breakdown>();
  return (last) => {
    if (last === undefined) return plain;
    const known = marked.get(last) ?? markChanges(plain, comparison.whole(last));
    marked.set(last, known);
    return known;
  };
}

/** The office's 分解通知, addressed to the unit, with the unit's own rows where the clerk attached the breakdown. */
function coverNotice(
  { source }: PlanSnapshot,
  { notice: cover }: DispatchOrder,
  unit: string,
  breakdown: () => Breakdown,
): Result<DispatchPaper> {
  if (cover === null) {
    return fail('notice-fields-missing', '还没有填写通知的内容。', '请填写发文机关、成文日期等，或不选“分解通知”。');
  }
  const filled = fillTemplate(cover.template, { ...cover.fields, to: [unit] });
  if (!filled.ok) return filled;
  const make = { breakdown, text: () => planParagraphs(source) };
  return ok({
    kind: 'notice',
    notice: filled.value,
    contents: attachmentContents(filled.value, cover.attached, make),
  });
}
