import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Plan } from '../../../shared/model/plan.js';
import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import { AdjustmentDialog } from '../issue/adjustment-dialog.js';

interface LockBannerProps {
  readonly plan: Plan;
  /** The chosen task. */
  readonly task: Task | null;
  readonly units: readonly Unit[];
}

/** Why the table of an issued plan cannot be changed, and what to do instead; nothing while it can. */
export function LockBanner({ plan, task, units }: LockBannerProps) {
  const [adjusting, setAdjusting] = useState<Task | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (plan.issued === null || plan.supersededBy !== null) return null;
  return (
    <>
      <Alert
        banner
        type="info"
        data-testid="lock-banner"
        title={`已于 ${plan.issued.date} 印发（${plan.issued.documentNumber}），表格只能查看。${done ?? '要改一条任务，请选中它，登记调整单。'}`}
        action={
          <Button size="small" disabled={task === null} onClick={() => setAdjusting(task)} data-testid="adjust-task">
            登记调整单
          </Button>
        }
      />
      {adjusting && (
        <AdjustmentDialog
          plan={plan}
          task={adjusting}
          units={units}
          onDone={(number) => {
            setAdjusting(null);
            setDone(`调整单第 ${number} 号已登记。`);
          }}
          onCancel={() => setAdjusting(null)}
        />
      )}
    </>
  );
}
