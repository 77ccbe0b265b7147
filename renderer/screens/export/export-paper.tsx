import { Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { ExportOptions } from '../../../shared/ipc/contract.js';
import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { defaultFonts } from '../../../shared/notices/font-set.js';
import { ok, type Result } from '../../../shared/result.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import { PaperPreview } from '../../components/paper/paper-preview.js';
import { useApp } from '../../hooks/app-context.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { storedSnapshot } from '../../usecases/stored-snapshot.js';

interface ExportPaperProps {
  readonly workspace: PlanWorkspace;
  readonly options: ExportOptions;
}

const wholeTable = '全表';

/** Where the preview stands beside the form (see export-page.css). */
const isWide = (): boolean => window.matchMedia('(min-width: 1600px)').matches;

/** 预览、打印、存为 PDF of the whole table or one unit's extract, with the paper and columns chosen above. */
export function ExportPaper({ workspace, options }: ExportPaperProps) {
  const context = useApp();
  const [unit, setUnit] = useState<string | null>(null);
  const { plan, tasks, units } = workspace;
  const names = useMemo(() => unitsOfTasks(tasks, units).map(({ name }) => name), [tasks, units]);
  const { paper, columns, layout, fonts = defaultFonts } = options;
  const order = useCallback(
    async (): Promise<Result<PaperOrder>> => {
      const snapshot = await storedSnapshot(context, plan.id);
      if (!snapshot.ok) return snapshot;
      const look = layout === undefined ? {} : { layout };
      return ok({ kind: 'breakdown', snapshot: snapshot.value, paper, columns, ...look, unit, fonts });
    },
    // Changed tasks change the table.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [context, plan.id, paper, columns, layout, unit, fonts, tasks],
  );
  return (
    <PaperPreview
      title="预览和打印"
      testId="export-paper"
      order={order}
      startOpen={isWide()}
      name={`${plan.title}-任务分解表（${unit ?? wholeTable}）`}
    >
      <Select
        value={unit ?? ''}
        style={{ minWidth: 180 }}
        aria-label="预览哪一份"
        onChange={(value) => setUnit(value === '' ? null : value)}
        options={[{ value: '', label: wholeTable }, ...names.map((one) => ({ value: one, label: one }))]}
      />
    </PaperPreview>
  );
}
