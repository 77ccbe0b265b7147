import type { Task } from '../../shared/model/task.js';
import { nearDuplicates, type DuplicateGroup } from '../../shared/review/near-duplicates.js';
import { planSearch, type SearchedPlan, type SearchResult } from '../../shared/review/search-plans.js';
import type { Repository } from '../store/repository.js';

/**
 * Prepares the search over the newest drafts of all plans; earlier drafts would give every hit twice. The function that it
 * gives answers in milliseconds and sees the store as it was: prepare anew after edits.
 */
export async function prepareSearch(repository: Repository): Promise<(query: string, most: number) => SearchResult> {
  return planSearch(await newestDrafts(repository));
}

/** A task with where it stands. */
export interface PlacedTask {
  readonly id: string;
  /** The plan's series. */
  readonly origin: string;
  readonly text: string;
  readonly planId: string;
  readonly planTitle: string;
  /** 任务来源 of its plan. */
  readonly planOrigin: string;
  readonly number: number;
  readonly leadUnits: Task['leadUnits'];
}

/** Tasks that several plans ask for alike, proposed for one report. Nothing is changed. */
export async function duplicatesAcrossPlans(repository: Repository): Promise<DuplicateGroup<PlacedTask>[]> {
  const plans = await newestDrafts(repository);
  return nearDuplicates(
    plans.flatMap(({ plan, tasks }) =>
      tasks.map(({ id, text, leadUnits }, index): PlacedTask => ({
        id,
        origin: plan.series,
        text,
        planId: plan.id,
        planTitle: plan.title,
        planOrigin: plan.origin,
        number: index + 1,
        leadUnits,
      })),
    ),
  );
}

async function newestDrafts(repository: Repository): Promise<SearchedPlan[]> {
  const plans = (await repository.plans()).filter(({ supersededBy }) => supersededBy === null);
  const found = await Promise.all(
    plans.map(async (plan) => {
      const [source, tasks] = await Promise.all([repository.source(plan.id), repository.tasks(plan.id)]);
      return source === undefined ? [] : [{ plan, source, tasks }];
    }),
  );
  return found.flat();
}
