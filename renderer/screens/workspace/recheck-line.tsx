import { Button } from 'antd';
import { useState } from 'react';
import type { Task } from '../../../shared/model/task.js';
import { useApp } from '../../hooks/app-context.js';
import { confirmRecheck } from '../../usecases/revise-plan.js';

interface RecheckLineProps {
  readonly task: Task;
  /** The plan can only be read. */
  readonly locked: boolean;
}

/** Why the assignment of the chosen row wants a second look after a revised draft, and 已复核. */
export function RecheckLine({ task, locked }: RecheckLineProps) {
  const context = useApp();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (task.recheck === '') return null;
  const confirm = async (): Promise<void> => {
    const confirmed = await confirmRecheck(context, task.planId, [task.id]);
    setRefusal(confirmed.ok ? null : `${confirmed.error.title}${confirmed.error.hint}`);
  };
  return (
    <div className="detail-line" data-testid="recheck">
      <span className="recheck-chip">分工需复核</span>
      <span className="recheck-why">{task.recheck}</span>
      {!locked && (
        <Button size="small" onClick={() => void confirm()} data-testid="confirm-recheck">
          已复核
        </Button>
      )}
      {refusal !== null && <span role="alert">{refusal}</span>}
    </div>
  );
}
