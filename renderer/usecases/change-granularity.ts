import { granularityLabels, type Granularity } from '../../shared/model/plan.js';
import { ok, type Result } from '../../shared/result.js';
import { putPlan, putTask, removeTask } from './mutations.js';
import { regranulate, type Regranulated } from './regranulate.js';
import { sameValue } from './same-value.js';
import { planMissing, saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

/** The numbers for the question before the table is re-made. */
export type GranularityEffect = Omit<Regranulated, 'tasks'>;

/** What changing the granularity would do; nothing is written. */
export async function previewGranularity(
  context: UseCaseContext,
  planId: string,
  granularity: Granularity,
): Promise<Result<GranularityEffect>> {
  const snapshot = await context.repository.snapshot(planId);
  return snapshot === undefined ? planMissing() : ok(effectOf(regranulate(snapshot, granularity, context.newId)));
}

/** Re-makes the table at another granularity, keeping assignments. One undoable change. */
export function changeGranularity(
  context: UseCaseContext,
  planId: string,
  granularity: Granularity,
): Promise<Result<GranularityEffect>> {
  return saveChange(context, planId, async () => {
    const snapshot = await context.repository.snapshot(planId);
    if (snapshot === undefined) return planMissing();
    const remade = regranulate(snapshot, granularity, context.newId);
    const old = new Map(snapshot.tasks.map((task) => [task.id, task]));
    const kept = new Set(remade.tasks.map((task) => task.id));
    const written = remade.tasks.filter((task) => !sameValue(task, old.get(task.id)));
    const unchanged = snapshot.plan.granularity === granularity;
    return ok({
      label: `改为${granularityLabels[granularity]}分解`,
      mutations: [
        ...(unchanged ? [] : [putPlan({ ...snapshot.plan, granularity })]),
        ...snapshot.tasks.filter((task) => !kept.has(task.id)).map(removeTask),
        ...written.map(putTask),
      ],
      value: effectOf(remade),
    });
  });
}

function effectOf({ before, after, joined, rewordingsLost }: Regranulated): GranularityEffect {
  return { before, after, joined, rewordingsLost };
}
