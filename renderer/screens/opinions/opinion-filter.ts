import { outcomeLabels, type Opinion } from '../../../shared/model/opinion.js';
import type { AdoptedCheck } from '../../../shared/review/adopted-check.js';

/** Which opinions the list shows. `missing`: marked 采纳, but not found in the text; `unplaced`: of no sentence. */
export type OpinionFilter = 'all' | 'open' | 'adopted' | 'partly' | 'rejected' | 'similar' | 'missing' | 'unplaced';

/** What is known about the opinions beside what they hold. */
export interface OpinionFacts {
  /** Ids of opinions that say nearly the same as another one. */
  readonly similar: ReadonlySet<string>;
  /** By opinion; only those that were to be looked for in the text. */
  readonly checks: ReadonlyMap<string, AdoptedCheck>;
}

export const opinionFilterWords: Readonly<Record<OpinionFilter, string>> = {
  all: '全部',
  open: '未处理',
  ...outcomeLabels,
  similar: '有相似的',
  missing: '采纳未落实',
  unplaced: '未对上原句',
};

export const opinionFilters: readonly OpinionFilter[] = [
  'all',
  'open',
  'adopted',
  'partly',
  'rejected',
  'similar',
  'missing',
  'unplaced',
];

/** The opinions that a chip stands for. */
export function filterOpinions(
  opinions: readonly Opinion[],
  filter: OpinionFilter,
  facts: OpinionFacts,
): readonly Opinion[] {
  return opinions.filter((opinion) => passes(opinion, filter, facts));
}

function passes(opinion: Opinion, filter: OpinionFilter, { similar, checks }: OpinionFacts): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return opinion.outcome === null;
    case 'similar':
      return similar.has(opinion.id);
    case 'missing':
      return isMiss(checks.get(opinion.id));
    case 'unplaced':
      return opinion.sentence === null && opinion.lineage === null;
    default:
      return opinion.outcome === filter;
  }
}

/** True when the text does not hold, word for word, what was promised. */
export function isMiss(check: AdoptedCheck | undefined): boolean {
  return check !== undefined && check.state !== 'found';
}
