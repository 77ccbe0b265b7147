import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { sentenceKindLabels, type Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import { makeTasks } from '../../shared/review/make-tasks.js';
import { ok, type Result } from '../../shared/result.js';
import type { Mutation } from '../store/repository.js';
import { putSentence, putTask, removeTask } from './mutations.js';
import { planMissing, saveChange } from './save-change.js';
import { insertByDocument, orderPlaced } from './task-order.js';
import { isAssigned, withoutSentences } from './task-source.js';
import type { UseCaseContext } from './use-case-context.js';

/** What the clerk can decide a sentence to be. */
export type DecidedKind = 'task' | 'indicator' | 'background' | 'undecided';

export interface SentencesDecided {
  readonly changed: number;
  readonly tasksAdded: number;
  readonly tasksRemoved: number;
  /** Removed tasks that had units or other fields filled in. */
  readonly assignedRemoved: number;
}

/**
 * Decides sentences (by index). Those that become tasks get their rows where the document has them; rows of those that
 * are no tasks any more go, or lose that sentence when they come from others too. One undoable change.
 */
export function setSentenceKind(
  context: UseCaseContext,
  planId: string,
  indexes: readonly number[],
  kind: DecidedKind,
): Promise<Result<SentencesDecided>> {
  return saveChange(context, planId, async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const chosen = snapshot.sentences.filter((sentence) => indexes.includes(sentence.index));
    const changed = chosen.filter((sentence) => sentence.kind !== kind).map((sentence) => ({ ...sentence, kind }));
    const effect = kind === 'task' ? tasksAdded(snapshot, chosen, context.newId) : tasksRemoved(snapshot, chosen);
    return ok({
      label: `标记为${sentenceKindLabels[kind]}${chosen.length > 1 ? `（${chosen.length} 句）` : ''}`,
      mutations: [...changed.map(putSentence), ...effect.mutations],
      value: { changed: changed.length, ...effect.counts },
    });
  });
}

interface Effect {
  readonly mutations: readonly Mutation[];
  readonly counts: Omit<SentencesDecided, 'changed'>;
}

/** Rows for those sentences that no row comes from yet. */
function tasksAdded(snapshot: PlanSnapshot, chosen: readonly Sentence[], newId: () => string): Effect {
  const { plan, source, tasks } = snapshot;
  const used = new Set(tasks.flatMap((task) => task.sentences));
  const sentences = chosen
    .filter((sentence) => !used.has(sentence.index))
    .map((sentence) => ({ ...sentence, kind: 'task' as const }));
  const made = makeTasks({ planId: plan.id, source, sentences, granularity: plan.granularity, newId });
  const written = orderPlaced(insertByDocument(tasks, made), new Set(made.map((task) => task.id)));
  return {
    mutations: written.map(putTask),
    counts: { tasksAdded: made.length, tasksRemoved: 0, assignedRemoved: 0 },
  };
}

function tasksRemoved(snapshot: PlanSnapshot, chosen: readonly Sentence[]): Effect {
  const indexes = new Set(chosen.map((sentence) => sentence.index));
  const touched = snapshot.tasks.filter((task) => task.sentences.some((index) => indexes.has(index)));
  const left = touched.map((task) => withoutSentences(snapshot.source.document.text, task, chosen));
  const removed: Task[] = touched.filter((_, index) => left[index] === null);
  return {
    mutations: [...left.filter((task) => task !== null).map(putTask), ...removed.map(removeTask)],
    counts: { tasksAdded: 0, tasksRemoved: removed.length, assignedRemoved: removed.filter(isAssigned).length },
  };
}
