import { useMemo } from 'react';
import type { Doubt } from '../../shared/model/doubt.js';
import type { PlanSource } from '../../shared/model/plan.js';
import { findDoubts } from '../../shared/review/find-doubts.js';
import type { PlanWorkspace } from './use-plan-workspace.js';

/** Doubts follow from the source, which never changes: found once, whoever asks. */
const known = new WeakMap<PlanSource, readonly Doubt[]>();

function doubtsOf(source: PlanSource): readonly Doubt[] {
  const found = known.get(source) ?? findDoubts(source);
  known.set(source, found);
  return found;
}

export interface PlanDoubts {
  readonly all: readonly Doubt[];
  /** Not yet marked 已核对. */
  readonly open: readonly Doubt[];
  readonly isChecked: (doubt: Doubt) => boolean;
}

/** 请核对 of a plan and which of them the clerk has looked at; null while there is no plan. */
export function useDoubts(workspace: Pick<PlanWorkspace, 'plan' | 'source'> | null | undefined): PlanDoubts | null {
  const source = workspace?.source;
  const checked = workspace?.plan.checkedDoubts;
  return useMemo(() => {
    if (!source || !checked) return null;
    const all = doubtsOf(source);
    const ids = new Set(checked);
    return { all, open: all.filter(({ id }) => !ids.has(id)), isChecked: ({ id }) => ids.has(id) };
  }, [source, checked]);
}
