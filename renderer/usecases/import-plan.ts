import type { ReadDocument } from '../../shared/ipc/contract.js';
import type { Granularity } from '../../shared/model/plan.js';
import { newPlan } from '../../shared/review/new-plan.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { backupBeforeImport } from './write-backup.js';
import { putPlan, putSentence, putSource, putTask } from './mutations.js';
import { saveChange } from './save-change.js';
import { loadSampleUnitsIfNone } from './load-sample-units.js';
import type { UseCaseContext } from './use-case-context.js';

export interface ImportedPlan {
  readonly planId: string;
  /** Number of sentences and of tasks that were made. */
  readonly sentences: number;
  readonly tasks: number;
  /** True when the sample unit directory was loaded because there was none. */
  readonly sampleUnits: boolean;
}

/**
 * Stores a document that was read as a new plan with its sentences and tasks: one change, undone in one step.
 * A document without any sentence of a body is refused; nothing is stored.
 */
export async function importPlan(
  context: UseCaseContext,
  read: ReadDocument,
  granularity: Granularity = 'sentence',
): Promise<Result<ImportedPlan>> {
  const made = newPlan({ read, granularity, now: context.now(), newId: context.newId });
  if (made.sentences.every((sentence) => sentence.kind === 'title')) return nothingToBreakDown(read);
  await backupBeforeImport(context);
  const { plan, source, sentences, tasks } = made;
  const saved = await saveChange(context, plan.id, async () =>
    ok({
      label: `导入《${plan.title}》`,
      mutations: [putPlan(plan), putSource(source), ...sentences.map(putSentence), ...tasks.map(putTask)],
      value: undefined,
    }),
  );
  if (!saved.ok) return saved;
  const sampleUnits = await loadSampleUnitsIfNone(context);
  return ok({ planId: plan.id, sentences: sentences.length, tasks: tasks.length, sampleUnits });
}

function nothingToBreakDown(read: ReadDocument): Result<never> {
  return fail(
    'import-nothing',
    `《${read.document.fileName}》中没有找到可以分解的正文，没有导入。`,
    '请确认选对了文件；如果正文是图片，请先转换成文字。',
  );
}
