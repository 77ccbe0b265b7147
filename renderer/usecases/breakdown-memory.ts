import type { MemoryRow } from '../../shared/model/suggestion.js';
import type { Repository } from '../store/repository.js';
import { memoryFiles } from './memory-files.js';

/**
 * Rows of all other plans in the store whose lead unit is known: last year's breakdown is the memory for this year's. Of
 * each plan the newest draft counts, and none of the plan's own: they would only tell it what it says itself. Earlier
 * breakdowns that were opened as files come last.
 */
export async function breakdownMemory(repository: Repository, exceptPlanId: string): Promise<MemoryRow[]> {
  const own = (await repository.plan(exceptPlanId))?.series;
  const plans = (await repository.plans()).filter((plan) => plan.series !== own && plan.supersededBy === null);
  const rows = await Promise.all(
    plans.map(async (plan) => {
      const tasks = await repository.tasks(plan.id);
      return tasks.flatMap((task, at): MemoryRow[] =>
        task.leadUnits.length === 0
          ? []
          : [
              {
                text: task.text,
                leadUnits: task.leadUnits,
                supportUnits: task.supportUnits,
                leader: task.leader,
                ...(task.deadline === null ? {} : { deadline: task.deadline.words }),
                source: `${plan.planYear === null ? `《${plan.title}》` : `${plan.planYear}年`}第${at + 1}项`,
              },
            ],
      );
    }),
  );
  const files = await memoryFiles(repository);
  return [...rows.flat(), ...files.flatMap((file) => file.rows)];
}
