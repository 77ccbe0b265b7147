import type { ReadDocument } from '../../shared/ipc/contract.js';
import type { Pairing, PairingKind } from '../../shared/model/pairing.js';
import type { SimpleTable } from '../../shared/model/simple-table.js';
import { revisionLabels } from '../../shared/model/plan.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { changeTable } from '../../shared/review/change-table.js';
import { compareDrafts, isDifferentDocument } from '../../shared/review/compare-drafts.js';
import { countPairings } from '../../shared/review/correct-pairings.js';
import { draftOfSource, revisePlan, type RevisionEffect } from '../../shared/review/revise-plan.js';
import { putOpinion, putPlan, putSentence, putSource, putTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';
import { backupBeforeImport } from './write-backup.js';

/** What the clerk sees before she accepts a revised draft. */
export interface RevisionPreview {
  readonly pairings: readonly Pairing[];
  readonly counts: Readonly<Record<PairingKind, number>>;
  /** The two texts are hardly two drafts of one plan: warn before pairing. */
  readonly differentDocument: boolean;
  readonly effect: RevisionEffect;
}

export interface AcceptedRevision extends RevisionEffect {
  /** The new draft. */
  readonly planId: string;
}

/**
 * Compares a document that was read with the stored draft; nothing is written. With `corrected` the pairings are the
 * clerk's, and only their effect is reckoned.
 */
export async function previewRevision(
  context: UseCaseContext,
  planId: string,
  read: ReadDocument,
  corrected?: readonly Pairing[],
): Promise<Result<RevisionPreview>> {
  const old = await context.repository.snapshot(planId);
  if (old === undefined) return planMissing();
  const newDraft = { text: read.document.text, parsed: read.parsed };
  const pairings = corrected ?? compareDrafts(draftOfSource(old.source), newDraft);
  const { effect } = revisePlan({ old, opinions: [], read, pairings, now: context.now(), newId: context.newId });
  return ok({ pairings, counts: countPairings(pairings), differentDocument: isDifferentDocument(pairings), effect });
}

/**
 * Stores the revised draft as a new plan of the series; assignments, decisions, opinions and history go with it, and the
 * old draft can only be read from then on. One undoable change, after a backup.
 *
 * Errors: plan-missing, plan-issued, plan-superseded, pairings-stale.
 */
export async function acceptRevision(
  context: UseCaseContext,
  read: ReadDocument,
  planId: string,
  pairings: readonly Pairing[],
): Promise<Result<AcceptedRevision>> {
  await backupBeforeImport(context);
  return saveChange(context, planId, async () => {
    const old = await context.repository.snapshot(planId);
    if (old === undefined) return planMissing();
    if (!coversBoth(pairings, old.source.parsed.sentences.length, read.parsed.sentences.length)) return stale();
    const opinions = await context.repository.opinions(planId);
    const made = revisePlan({ old, opinions, read, pairings, now: context.now(), newId: context.newId });
    const stages = `${revisionLabels[old.plan.revision]}→${revisionLabels[made.plan.revision]}`;
    return ok({
      label: `导入新稿（${stages}）`,
      mutations: [
        putPlan(made.plan),
        putPlan({ ...old.plan, supersededBy: made.plan.id }),
        putSource(made.source),
        ...made.sentences.map(putSentence),
        ...made.tasks.map(putTask),
        ...made.opinions.map(putOpinion),
      ],
      value: { planId: made.plan.id, ...made.effect },
    });
  });
}

/** 变更对照表 of a revised draft against the one before it, from the pairings as they were confirmed. */
export async function changeTableOf(
  context: UseCaseContext,
  planId: string,
  options: { readonly withUnchanged: boolean },
): Promise<Result<SimpleTable>> {
  const draft = await context.repository.snapshot(planId);
  if (draft === undefined) return planMissing();
  const { revises } = draft.source;
  const old = revises === null ? undefined : await context.repository.snapshot(revises.planId);
  if (revises === null || old === undefined) {
    return fail('no-earlier-draft', '这个计划没有上一稿，没有对照表。', '请先导入修改后的新稿。');
  }
  return ok(changeTable({ old, draft, pairings: revises.pairings }, options));
}

/** Marks tasks as looked at again (分工已复核); the value is how many were open. */
export function confirmRecheck(
  context: UseCaseContext,
  planId: string,
  taskIds: readonly string[],
): Promise<Result<number>> {
  return saveChange(context, planId, async () => {
    const tasks = (await context.repository.tasksByIds(taskIds)).filter(({ recheck }) => recheck !== '');
    return ok({
      label: `分工已复核（${tasks.length} 条任务）`,
      mutations: tasks.map((task) => putTask({ ...task, recheck: '' })),
      value: tasks.length,
    });
  });
}

/** Every sentence of both drafts in exactly one pairing, or tasks would be lost. */
function coversBoth(pairings: readonly Pairing[], oldCount: number, newCount: number): boolean {
  const each = (indexes: readonly number[], count: number): boolean =>
    indexes.length === count && new Set(indexes).size === count && indexes.every((index) => index < count);
  return (
    each(
      pairings.flatMap(({ oldSentences }) => oldSentences),
      oldCount,
    ) &&
    each(
      pairings.flatMap(({ newSentences }) => newSentences),
      newCount,
    )
  );
}

function stale(): Result<never> {
  return fail('pairings-stale', '对照结果与这两稿对不上，没有导入新稿。', '请重新打开新稿，再对照一次。');
}
