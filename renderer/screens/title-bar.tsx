import { DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { revisionLabels, type Plan, type Revision } from '../../shared/model/plan.js';
import { SaveIndicator } from '../components/frame/save-indicator.js';
import { useApp } from '../hooks/app-context.js';
import { useSaveState } from '../hooks/use-save-state.js';
import { editPlan } from '../usecases/edit-plan.js';
import { PlanDetails } from './plan-details.js';

const revisions: readonly Revision[] = ['consultation', 'review', 'issued'];

/** The plan's name, its revision and whether everything is saved: always in sight. */
export function TitleBar({ plan }: { readonly plan: Plan | null }) {
  const context = useApp();
  const saveState = useSaveState();
  const [open, setOpen] = useState(false);
  return (
    <header className="title-bar">
      <span className="title-bar-name" data-testid="plan-title">
        {plan?.title ?? '任务分解台'}
      </span>
      {plan && (
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label="计划信息"
          title="计划信息：名称、文号、任务来源、密级"
          data-testid="plan-details"
          onClick={() => setOpen(true)}
        />
      )}
      {plan && open && <PlanDetails key={plan.id} plan={plan} onClose={() => setOpen(false)} />}
      {plan?.secrecy && (
        <span className="title-bar-secrecy" data-testid="plan-secrecy">
          {plan.secrecy}
        </span>
      )}
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
