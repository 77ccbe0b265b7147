import { Select } from 'antd';
import { useCallback, useState } from 'react';
import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { dispatchContentLabels, paperContentSchema, type PaperContent } from '../../../shared/model/dispatch.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { PaperPreview } from '../../components/paper/paper-preview.js';
import { useApp } from '../../hooks/app-context.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { storedSnapshot } from '../../usecases/stored-snapshot.js';
import type { DispatchControl } from './use-dispatch.js';

interface DispatchPaperProps {
  readonly control: DispatchControl;
  readonly workspace: PlanWorkspace;
  /** Names of the chosen units. */
  readonly units: readonly string[];
}

const nothingChosen = fail('nothing-to-export', '还没有选择单位。', '请先选择至少一个单位，再看预览。');

/** What a unit will get, page by page, before anything is written; also to print or save one unit's paper alone. */
export function DispatchPaper({ control, workspace, units }: DispatchPaperProps) {
  const context = useApp();
  const { plan, tasks } = workspace;
  const [wanted, setWanted] = useState<string | null>(null);
  const [chosen, setContent] = useState<PaperContent | null>(null);
  const offered = paperContentSchema.options.filter((one) => control.settings.contents.includes(one));
  const content = chosen !== null && offered.includes(chosen) ? chosen : offered[0];
  const unit = wanted !== null && units.includes(wanted) ? wanted : units[0];
  const { orderFor } = control;
  const order = useCallback(
    async (): Promise<Result<PaperOrder>> => {
      if (unit === undefined || content === undefined) return nothingChosen;
      const made = orderFor([unit]);
      if (!made.ok) return made;
      const snapshot = await storedSnapshot(context, plan.id);
      if (!snapshot.ok) return snapshot;
      return ok({ kind: 'dispatch', snapshot: snapshot.value, order: made.value, unit, content });
    },
    // Changed tasks change the papers.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [context, plan.id, orderFor, unit, content, tasks],
  );
  if (unit === undefined || content === undefined) return null;
  return (
    <PaperPreview
      title="预览：某个单位会收到什么"
      testId="dispatch-paper"
      order={order}
      name={`${unit}-${dispatchContentLabels[content]}`}
    >
      <Select
        value={unit}
        showSearch
        style={{ minWidth: 180 }}
        aria-label="预览哪个单位"
        onChange={setWanted}
        options={units.map((one) => ({ value: one, label: one }))}
      />
      <Select
        value={content}
        popupMatchSelectWidth={false}
        aria-label="预览哪份材料"
        data-testid="dispatch-paper-content"
        onChange={setContent}
        options={offered.map((one) => ({ value: one, label: dispatchContentLabels[one] }))}
      />
    </PaperPreview>
  );
}
