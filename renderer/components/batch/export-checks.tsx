import { CheckCircleFilled, InfoCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useMemo, useState } from 'react';
import type { Layout } from '../../../shared/model/layout.js';
import type { Task } from '../../../shared/model/task.js';
import type { AppError } from '../../../shared/result.js';
import { countLeftOutTargets } from '../../../shared/review/arrange-rows.js';
import { guessedUnits, unitFinder, type GuessedUnit } from '../../../shared/review/unit-names.js';
import { useApp } from '../../hooks/app-context.js';
import { useDoubts } from '../../hooks/use-doubts.js';
import { useUiStore, type TaskFilter } from '../../hooks/ui-store.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { editUnit } from '../../usecases/edit-units.js';
import { ErrorNotice } from '../error-notice.js';

interface ExportChecksProps {
  readonly workspace: PlanWorkspace;
  /** The look of the whole table that will be made, and how to take the 主要预期目标 in; left out where none is made. */
  readonly whole?: { readonly layout: Layout; readonly includeTargets: () => void } | undefined;
}

interface OpenPoint {
  readonly words: string;
  /** 'note': nothing is wrong, but the clerk should know. */
  readonly weight: 'loud' | 'quiet' | 'note';
  readonly actions: readonly { readonly label: string; readonly go: () => void }[];
}

/** Guessed names that have a line of their own. */
const mostGuesses = 5;

const icons = {
  loud: <WarningFilled className="export-loud" />,
  quiet: <WarningFilled className="export-quiet" />,
  note: <InfoCircleOutlined className="muted" />,
};

/** What is still open in the plan, with the numbers; each line leads to its place. Exporting is allowed anyway. */
export function ExportChecks({ workspace, whole }: ExportChecksProps) {
  const { tasks, coverage } = workspace;
  const [error, setError] = useState<AppError | null>(null);
  const open = useOpenPoints(workspace);
  const points = [...open, ...useGuesses(workspace, setError), ...leftOut(workspace, whole)];
  return (
    <section className="export-checks" aria-label="导出前核对" data-testid="export-checks">
      <p>
        覆盖 {coverage.decided}/{coverage.total} 句，共 {tasks.length} 项任务。
        {open.length === 0 && (
          <>
            <CheckCircleFilled className="export-good" /> 没有待定和缺项。
          </>
        )}
      </p>
      <ul>
        {points.map(({ words, weight, actions }) => (
          <li key={words}>
            {icons[weight]}
            {words}
            {actions.map(({ label, go }) => (
              <button key={label} type="button" className="link-button" onClick={go}>
                {label}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
    </section>
  );
}

/** Sentences and cells that nobody has decided yet. */
function useOpenPoints(workspace: PlanWorkspace): readonly OpenPoint[] {
  const { tasks, units, coverage } = workspace;
  const show = useUiStore((state) => state.show);
  const filterTasks = useUiStore((state) => state.filterTasks);
  const doubts = useDoubts(workspace)?.open.length ?? 0;
  const find = useMemo(() => unitFinder(units), [units]);
  const point = (
    count: number,
    words: string,
    weight: OpenPoint['weight'],
    target: TaskFilter | 'ledgers',
  ): OpenPoint[] => {
    const go = (): void => {
      if (target !== 'ledgers') filterTasks(target);
      show(target === 'ledgers' ? 'ledgers' : 'review');
    };
    return count === 0 ? [] : [{ words: `${count} ${words}`, weight, actions: [{ label: '去处理', go }] }];
  };
  const count = (wanted: (task: Task) => boolean): number => tasks.filter(wanted).length;
  const noLead = count(({ leadUnits }) => leadUnits.length === 0);
  const unknown = count((task) => namesOf(task).some((name) => !find(name)));
  const noDeadline = count(({ deadline }) => deadline === null);
  return [
    ...point(coverage.undecided, '句原文还是“待定”，不在表中', 'loud', 'all'),
    ...point(noLead, '项任务无牵头单位，表中印“待定”', 'loud', 'noLead'),
    ...point(unknown, '项任务有名录外的单位，按原写法印', 'loud', 'unknownUnit'),
    ...point(noDeadline, '项任务无完成时限，该格空着', 'quiet', 'noDeadline'),
    ...point(doubts, '处请核对还没有看过', 'quiet', 'ledgers'),
  ];
}

/** Names that were taken for a unit without being its name in the directory: the clerk says whether they are. */
function useGuesses({ tasks, units }: PlanWorkspace, onError: (error: AppError | null) => void): readonly OpenPoint[] {
  const context = useApp();
  const listTasks = useUiStore((state) => state.listTasks);
  const show = useUiStore((state) => state.show);
  const guesses = useMemo(() => guessedUnits(tasks.flatMap(namesOf), units), [tasks, units]);
  const confirm = async ({ written, unit }: GuessedUnit): Promise<void> => {
    const saved = await editUnit(context, unit.id, { shortNames: [...unit.shortNames, written] });
    onError(saved.ok ? null : saved.error);
  };
  const look = (some: readonly GuessedUnit[], words: string) => {
    const written = new Set(some.map((guess) => guess.written));
    const go = (): void => {
      const named = tasks.filter((task) => namesOf(task).some((name) => written.has(name)));
      listTasks({ words, taskIds: named.map(({ id }) => id) });
      show('review');
    };
    return { label: '看这些任务', go };
  };
  const rest = guesses.slice(mostGuesses);
  const more = `另有 ${rest.length} 个单位名称名录中没有，按相近的单位计`;
  return [
    ...guesses.slice(0, mostGuesses).map((guess): OpenPoint => {
      const words = `名录中没有“${guess.written}”，按“${guess.unit.name}”计`;
      const yes = { label: '就是它，记作简称', go: () => void confirm(guess) };
      return { words, weight: 'quiet', actions: [yes, look([guess], words)] };
    }),
    ...(rest.length > 0 ? [{ words: more, weight: 'quiet' as const, actions: [look(rest, more)] }] : []),
  ];
}

/** The plan's targets that are no tasks and that the whole table will not have. */
function leftOut(workspace: PlanWorkspace, whole: ExportChecksProps['whole']): readonly OpenPoint[] {
  const count = whole === undefined ? 0 : countLeftOutTargets(workspace, whole.layout);
  if (whole === undefined || count === 0) return [];
  const actions = [{ label: '列入表中', go: whole.includeTargets }];
  return [{ words: `${count} 项主要预期目标不在这种表中`, weight: 'note', actions }];
}

function namesOf({ leadUnits, supportUnits }: Task): readonly string[] {
  return [...leadUnits, ...supportUnits];
}
