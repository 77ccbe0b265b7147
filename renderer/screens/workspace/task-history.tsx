import { friendlyTime } from '../../components/format-time.js';
import { usePlanHistory } from '../../hooks/use-plan-history.js';

/** 历史 of one task through all drafts, newest first. */
export function TaskHistory({ planId, lineage }: { readonly planId: string; readonly lineage: string }) {
  const rows = usePlanHistory(planId, { lineage });
  if (rows === undefined) return <p className="muted">正在查找…</p>;
  if (rows.length === 0) return <p className="muted">这条任务还没有改动过。</p>;
  return (
    <ul className="task-history" data-testid="task-history">
      {[...rows].reverse().map(({ changeId, field, at, who, before, after, undone, label }) => (
        <li key={`${changeId}-${field}`}>
          <span className="muted">
            {friendlyTime(at, new Date())} {who || '（未设姓名）'}
          </span>{' '}
          {field || label}：{before || '（空）'} → <b>{after || '（空）'}</b>
          {undone && <span className="muted">（已撤销）</span>}
        </li>
      ))}
    </ul>
  );
}
