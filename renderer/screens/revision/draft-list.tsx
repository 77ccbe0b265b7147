import { Button } from 'antd';
import { revisionLabels, type Plan } from '../../../shared/model/plan.js';
import { StateTag } from '../../components/state-tag.js';
import { friendlyTime } from '../../components/format-time.js';

interface DraftListProps {
  /** All drafts of the series, oldest first. */
  readonly drafts: readonly Plan[];
  /** The one that is open. */
  readonly current: string;
  readonly onOpen: (planId: string) => void;
}

/** All drafts of the plan; earlier ones can be opened and read. */
export function DraftList({ drafts, current, onOpen }: DraftListProps) {
  return (
    <table className="draft-list" data-testid="draft-list">
      <caption className="visually-hidden">这份计划的各稿</caption>
      <thead>
        <tr>
          <th scope="col">第几稿</th>
          <th scope="col">稿次</th>
          <th scope="col">导入时间</th>
          <th scope="col">状态</th>
          <th scope="col">查看</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft, at) => (
          <tr key={draft.id} aria-current={draft.id === current}>
            <td>第 {at + 1} 稿</td>
            <td>{revisionLabels[draft.revision]}</td>
            <td>{friendlyTime(draft.createdAt, new Date())}</td>
            <td>{stateTag(draft)}</td>
            <td>
              {draft.id === current ? (
                <span className="muted">正在查看</span>
              ) : (
                <Button size="small" onClick={() => onOpen(draft.id)} data-testid="open-draft">
                  {draft.supersededBy === null ? '打开' : '只读打开'}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateTag({ supersededBy, issued }: Plan) {
  if (supersededBy !== null) return <StateTag tone="plain">旧稿，只读</StateTag>;
  return issued === null ? <StateTag tone="partly">现稿</StateTag> : <StateTag tone="good">已印发</StateTag>;
}
