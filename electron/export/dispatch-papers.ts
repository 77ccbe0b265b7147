import type { Breakdown } from '../../shared/model/breakdown.js';
import type { DispatchOrder, PaperContent } from '../../shared/model/dispatch.js';
import type { Notice } from '../../shared/model/notice.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { attachmentContents, type AttachmentContent } from '../../shared/notices/attachment-content.js';
import { fillTemplate } from '../../shared/notices/fill-template.js';
import { planParagraphs } from '../../shared/notices/plan-paragraphs.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { wholeBreakdown, type UnitBreakdown } from '../../shared/review/breakdown.js';
import { dispatchChanges, markChanges } from '../../shared/review/dispatch-changes.js';
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
 * The units of a dispatch in the order of the table's units; rows changed since the dispatch before are marked.
 *
 * Error: dispatch-units (a unit that has no task any more).
 */
export function dispatchedUnits(snapshot: PlanSnapshot, order: DispatchOrder): Result<DispatchedUnit[]> {
  const units = extractsOf(snapshot, order.layout, order.units);
  const gone = order.units.filter((name) => units.every((unit) => unit.name !== name));
  if (gone.length > 0) {
    return fail('dispatch-units', `${gone.join('、')}已没有任务，不能分发。`, '请在单位列表里去掉它，再分发。');
  }
  const changes = order.previous === null ? null : dispatchChanges(snapshot.tasks, order.previous);
  const shares = unitsOfTasks(snapshot.tasks, snapshot.units);
  const whole = markChanges(wholeBreakdown(snapshot, order.layout), changes);
  const paperOf = (unit: UnitBreakdown, content: PaperContent): Result<DispatchPaper | null> => {
    const own = (): Breakdown => markChanges(unit.breakdown, changes);
    if (content === 'notice') return coverNotice(snapshot, order, unit.name, own);
    if (content === 'own') return ok({ kind: 'breakdown', breakdown: own() });
    if (content === 'whole') return ok({ kind: 'breakdown', breakdown: whole });
    const pack = leadPack(unit, shares, order.layout);
    return ok(pack === null ? null : { kind: 'breakdown', breakdown: markChanges(pack, changes) });
  };
  return ok(units.map((unit) => ({ unit, paper: (content) => paperOf(unit, content) })));
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
