import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { revisionLabels, type Plan, type Revision } from '../../shared/model/plan.js';
import { SaveIndicator } from '../components/frame/save-indicator.js';
import { useApp } from '../hooks/app-context.js';
import { useSaveState } from '../hooks/use-save-state.js';
import { editPlan } from '../usecases/edit-plan.js';

const revisions: readonly Revision[] = ['consultation', 'review', 'issued'];

/** The plan's name, its revision and whether everything is saved: always in sight. */
export function TitleBar({ plan }: { readonly plan: Plan | null }) {
  const context = useApp();
  const saveState = useSaveState();
  return (
    <header className="title-bar">
      <span className="title-bar-name" data-testid="plan-title">
        {plan?.title ?? '任务分解台'}
      </span>
      {plan && (
        <Dropdown
          trigger={['click']}
          menu={{
            selectedKeys: [plan.revision],
            items: revisions.map((revision) => ({
              key: revision,
              label: revisionLabels[revision],
              onClick: () => void editPlan(context, plan.id, { revision }),
            })),
          }}
        >
          <Button size="small" data-testid="revision" disabled={plan.supersededBy !== null}>
            {revisionLabels[plan.revision]} <DownOutlined />
          </Button>
        </Dropdown>
      )}
      <span className="title-bar-space" />
      <SaveIndicator state={saveState} />
    </header>
  );
}
