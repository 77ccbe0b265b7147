import { useMemo } from 'react';
import { unitFinder } from '../../../shared/review/unit-names.js';
import { useUiStore } from '../../hooks/ui-store.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { OfferedUnit } from './use-dispatch-units.js';

interface DispatchChecksProps {
  readonly workspace: PlanWorkspace;
  readonly offered: readonly OfferedUnit[];
}

/** What this dispatch leaves out: tasks that reach nobody, units of the directory that get nothing. */
export function DispatchChecks({ workspace, offered }: DispatchChecksProps) {
  const { tasks, units } = workspace;
  const listTasks = useUiStore((state) => state.listTasks);
  const nobody = useMemo(
    () => tasks.filter(({ leadUnits, supportUnits }) => leadUnits.length + supportUnits.length === 0),
    [tasks],
  );
  const idle = useMemo(() => {
    const find = unitFinder(units);
    const served = new Set(offered.map(({ name }) => find(name)?.id));
    return units.filter(({ kind, id }) => kind === 'office' && !served.has(id)).map(({ name }) => name);
  }, [units, offered]);
  if (nobody.length === 0 && idle.length === 0) return null;
  return (
    <ul className="dispatch-checks" data-testid="dispatch-checks">
      {nobody.length > 0 && (
        <li>
          {nobody.length} 项任务没有单位，不会发给任何人。
          <button
            type="button"
            className="link-button"
            onClick={() => listTasks({ words: '没有单位', taskIds: nobody.map(({ id }) => id) })}
          >
            去处理
          </button>
        </li>
      )}
      {idle.length > 0 && (
        <li>
          名录中有 {idle.length} 个单位没有任务：{idle.join('、')}。
        </li>
      )}
    </ul>
  );
}
