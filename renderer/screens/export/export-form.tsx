import { Checkbox } from 'antd';
import { noExcelBecause } from '../../../shared/model/layout.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import { FolderRow, FormatRow, PaperRow } from '../../components/batch/batch-rows.js';
import { LayoutForm } from '../../components/layout/layout-form.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { ExportControl } from './use-export.js';

interface ExportFormProps {
  readonly control: ExportControl;
  readonly workspace: PlanWorkspace;
}

/** What to make, on which paper, with which columns, into which folder. */
export function ExportForm({ control, workspace }: ExportFormProps) {
  const { options, layout, changeOptions, running } = control;
  const unitCount = unitsOfTasks(workspace.tasks, workspace.units).length;
  return (
    <fieldset className="export-form" disabled={running}>
      <legend className="visually-hidden">导出内容</legend>
      <span className="export-label">内容</span>
      <span>
        <Checkbox checked={options.whole} onChange={(event) => changeOptions({ whole: event.target.checked })}>
          全部任务一张总表
        </Checkbox>
        <Checkbox
          checked={options.perUnit}
          data-testid="export-per-unit"
          onChange={(event) => changeOptions({ perUnit: event.target.checked })}
        >
          各单位分表（{unitCount} 个单位）
        </Checkbox>
        <Checkbox
          checked={options.fillIn ?? false}
          data-testid="export-fill-in"
          onChange={(event) => changeOptions({ fillIn: event.target.checked })}
        >
          各单位填报表（Excel）
        </Checkbox>
      </span>
      <FormatRow
        word={options.word}
        excel={options.excel}
        pdf={options.pdf ?? false}
        excelWhy={noExcelBecause(layout)}
        onChange={changeOptions}
      />
      <PaperRow paper={options.paper} onChange={(paper) => changeOptions({ paper })} />
      <LayoutForm layout={layout} secrecy={workspace.plan.secrecy} onChange={control.changeLayout} />
      <FolderRow batch={control} name="export" />
    </fieldset>
  );
}
