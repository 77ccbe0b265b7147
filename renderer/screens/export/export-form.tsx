import { Button, Checkbox, Radio } from 'antd';
import { breakdownColumnSchema, columnHeadings, type BreakdownColumn } from '../../../shared/model/breakdown.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import type { ExportControl } from './use-export.js';

interface ExportFormProps {
  readonly control: ExportControl;
  readonly workspace: PlanWorkspace;
}

/** Printed in every table, or put in by the program where it belongs. */
const fixedColumns: ReadonlySet<BreakdownColumn> = new Set(['number', 'text', 'role']);

/** What to make, on which paper, with which columns, into which folder. */
export function ExportForm({ control, workspace }: ExportFormProps) {
  const { options, changeOptions, folder, running } = control;
  const unitCount = unitsOfTasks(workspace.tasks, workspace.units).length;
  const toggleColumn = (column: BreakdownColumn, on: boolean): void =>
    changeOptions({
      columns: breakdownColumnSchema.options.filter((one) => (one === column ? on : options.columns.includes(one))),
    });
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
          { value: 'A4', label: 'A4 横向' },
          { value: 'A3', label: 'A3 横向' },
        ]}
      />
      <span className="export-label">栏目</span>
      <span className="export-columns">
        {breakdownColumnSchema.options
          .filter((column) => column !== 'role')
          .map((column) => (
            <Checkbox
              key={column}
              disabled={fixedColumns.has(column)}
              checked={fixedColumns.has(column) || options.columns.includes(column)}
              onChange={(event) => toggleColumn(column, event.target.checked)}
            >
              {columnHeadings[column]}
            </Checkbox>
          ))}
      </span>
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
