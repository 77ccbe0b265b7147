import { Button, Checkbox, Radio } from 'antd';
import { standardLayout } from '../../../shared/model/layout.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import { LayoutForm } from '../../components/layout/layout-form.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { ExportControl } from './use-export.js';

interface ExportFormProps {
  readonly control: ExportControl;
  readonly workspace: PlanWorkspace;
}

/** What to make, on which paper, with which columns, into which folder. */
export function ExportForm({ control, workspace }: ExportFormProps) {
  const { options, changeOptions, folder, running } = control;
  const unitCount = unitsOfTasks(workspace.tasks, workspace.units).length;
  const layout = options.layout ?? standardLayout(options.columns);
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
      <span className="export-label">格式</span>
      <span>
        <Checkbox checked={options.word} onChange={(event) => changeOptions({ word: event.target.checked })}>
          Word 文档
        </Checkbox>
        <Checkbox checked={options.excel} onChange={(event) => changeOptions({ excel: event.target.checked })}>
          Excel 表格
        </Checkbox>
      </span>
      <span className="export-label">纸张</span>
      <Radio.Group
        value={options.paper}
        onChange={(event) => changeOptions({ paper: event.target.value === 'A3' ? 'A3' : 'A4' })}
        options={[
          { value: 'A4', label: 'A4' },
          { value: 'A3', label: 'A3' },
        ]}
      />
      <LayoutForm layout={layout} onChange={(next) => changeOptions({ layout: next, columns: next.columns })} />
      <span className="export-label">存到</span>
      <span className="export-folder">
        <span className={folder === null ? 'muted' : ''} data-testid="export-folder">
          {folder ?? '还没有选择文件夹'}
        </span>
        <Button onClick={() => void control.chooseFolder()} data-testid="export-choose-folder">
          选择文件夹…
        </Button>
      </span>
    </fieldset>
  );
}
