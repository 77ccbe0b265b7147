import { Spin } from 'antd';
import { joinUnitNames } from '../../../shared/review/unit-lists.js';
import { useDuplicates } from '../../hooks/use-all-plans.js';
import { useGoToHit } from './use-go-to-hit.js';

/** Groups of tasks that stand alike in several plans, proposed for 一次填报. Nothing is changed here. */
export function DuplicateList({ wanted }: { readonly wanted: boolean }) {
  const groups = useDuplicates(wanted);
  const goTo = useGoToHit();
  if (groups === undefined) return <Spin description="正在比较各计划的任务…" />;
  if (groups.length === 0) {
    return <p className="muted">没有相近的任务。本机有两个以上计划、其中有意思相同的任务时，会列在这里。</p>;
  }
  return (
    <>
      <p className="muted" role="status">
        有 {groups.length} 组任务在几个计划中意思相近，建议请单位一次填报。这里只列出，不改动任何计划。
      </p>
      <ul className="duplicate-groups" data-testid="duplicates">
        {groups.map(({ tasks, similarity }) => (
          <li key={tasks[0]?.id}>
            <div className="muted">
              相似度 {Math.round(100 * similarity)}% · {tasks.length} 条，建议一次填报
            </div>
            {tasks.map((task) => (
              <button
                key={task.id}
                type="button"
                className="search-hit"
                onClick={() => goTo({ planId: task.planId, taskId: task.id, number: task.number })}
              >
                <span className="muted">
                  {task.planTitle}
                  {task.planOrigin !== '' && `（${task.planOrigin}）`} 第 {task.number} 项
                  {task.leadUnits.length > 0 && ` · ${joinUnitNames(task.leadUnits)}`}
                </span>
                <br />
                {task.text}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
