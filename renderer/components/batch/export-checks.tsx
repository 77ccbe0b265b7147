import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { unitFinder } from '../../../shared/review/unit-names.js';
import { useDoubts } from '../../hooks/use-doubts.js';
import { useUiStore, type TaskFilter } from '../../hooks/ui-store.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';

interface OpenPoint {
  readonly words: string;
  readonly loud: boolean;
  readonly go: () => void;
}

/** What is still open in the plan, with the numbers; each line leads to its place. Exporting is allowed anyway. */
export function ExportChecks({ workspace }: { readonly workspace: PlanWorkspace }) {
  const { tasks, units, coverage } = workspace;
  const show = useUiStore((state) => state.show);
  const filterTasks = useUiStore((state) => state.filterTasks);
  const toTasks = (filter: TaskFilter) => (): void => {
    filterTasks(filter);
    show('review');
  };
  const open = useDoubts(workspace)?.open.length ?? 0;
  const find = unitFinder(units);
  const noLead = tasks.filter((task) => task.leadUnits.length === 0).length;
  const noDeadline = tasks.filter((task) => task.deadline === null).length;
  const unknown = tasks.filter((task) => [...task.leadUnits, ...task.supportUnits].some((name) => !find(name))).length;
  const points: readonly OpenPoint[] = [
    ...(coverage.undecided > 0
      ? [{ words: `${coverage.undecided} 句原文还是“待定”，不在表中`, loud: true, go: toTasks('all') }]
      : []),
    ...(noLead > 0 ? [{ words: `${noLead} 项任务无牵头单位，表中印“待定”`, loud: true, go: toTasks('noLead') }] : []),
    ...(unknown > 0
      ? [{ words: `${unknown} 项任务有名录外的单位，按原写法印`, loud: true, go: toTasks('unknownUnit') }]
      : []),
    ...(noDeadline > 0
      ? [{ words: `${noDeadline} 项任务无完成时限，该格空着`, loud: false, go: toTasks('noDeadline') }]
      : []),
    ...(open > 0 ? [{ words: `${open} 处请核对还没有看过`, loud: false, go: () => show('ledgers') }] : []),
  ];
  return (
    <section className="export-checks" aria-label="导出前核对" data-testid="export-checks">
      <p>
        覆盖 {coverage.decided}/{coverage.total} 句，共 {tasks.length} 项任务。
        {points.length === 0 && (
          <>
            <CheckCircleFilled className="export-good" /> 没有待定和缺项。
          </>
        )}
      </p>
      <ul>
        {points.map((point) => (
          <li key={point.words}>
            <WarningFilled className={point.loud ? 'export-loud' : 'export-quiet'} />
            {point.words}
            <button type="button" className="link-button" onClick={point.go}>
              去处理
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
