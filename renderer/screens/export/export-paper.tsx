import { Button, Select, Space } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ExportOptions } from '../../../shared/ipc/contract.js';
import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { defaultOfficeSettings } from '../../../shared/model/office-settings.js';
import { ok, type Result } from '../../../shared/result.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import { PaperActions } from '../../components/paper/paper-actions.js';
import { PdfPages } from '../../components/paper/pdf-pages.js';
import { useApp } from '../../hooks/app-context.js';
import { paperFaces, useOfficeSettings } from '../../hooks/use-office-settings.js';
import { usePaper } from '../../hooks/use-paper.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { storedSnapshot } from '../../usecases/print-paper.js';

interface ExportPaperProps {
  readonly workspace: PlanWorkspace;
  readonly options: ExportOptions;
}

const wholeTable = '全表';

/** The pages open below the form: without this the clerk would not see that anything happened. */
const bringIntoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** 预览、打印、存为 PDF of the whole table or one unit's extract, with the paper and columns chosen above. */
export function ExportPaper({ workspace, options }: ExportPaperProps) {
  const context = useApp();
  const paper = usePaper();
  const [office] = useOfficeSettings();
  const [open, setOpen] = useState(false);
  const [unit, setUnit] = useState<string | null>(null);
  const { plan, tasks, units } = workspace;
  const names = useMemo(() => unitsOfTasks(tasks, units).map(({ name }) => name), [tasks, units]);
  const { paper: size, columns, layout } = options;

  const order = useCallback(async (): Promise<Result<PaperOrder>> => {
    const snapshot = await storedSnapshot(context, plan.id);
    if (!snapshot.ok) return snapshot;
    return ok({
      kind: 'breakdown',
      snapshot: snapshot.value,
      paper: size,
      columns,
      ...(layout === undefined ? {} : { layout }),
      unit,
      fonts: paperFaces(office ?? defaultOfficeSettings),
    });
  }, [context, plan.id, office, size, columns, layout, unit]);

  const { preview } = paper;
  const ready = open && office !== undefined;
  // A new picture whenever something that is printed has changed.
  useEffect(() => {
    if (ready) void preview(order);
  }, [ready, preview, order, tasks]);

  const name = `${plan.title}-任务分解表（${unit ?? wholeTable}）`;
  return (
    <section className="export-paper" data-testid="export-paper">
      <h2>预览和打印</h2>
      <Space wrap>
        <Select
          value={unit ?? ''}
          style={{ minWidth: 180 }}
          aria-label="预览哪一份"
          onChange={(value) => setUnit(value === '' ? null : value)}
          options={[{ value: '', label: wholeTable }, ...names.map((one) => ({ value: one, label: one }))]}
        />
        <Button onClick={() => setOpen(!open)} data-testid="paper-preview" aria-expanded={open}>
          {open ? '收起预览' : '预览'}
        </Button>
        <PaperActions paper={paper} order={order} name={name} />
      </Space>
      {open && (
        <div className="export-paper-pages" ref={bringIntoView}>
          <PdfPages pdf={paper.pdf} busy={paper.busy} />
        </div>
      )}
    </section>
  );
}
