import { DownOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import type { TableFormat } from '../../../shared/model/simple-table.js';
import type { OpinionTableForm } from '../../../shared/review/opinion-table.js';
import type { OpinionActions } from './use-opinion-actions.js';

interface OpinionToolsProps {
  readonly actions: OpinionActions;
  readonly readOnly: boolean;
  readonly saving: boolean;
  readonly onNew: () => void;
  readonly onTable: (form: OpinionTableForm, format: TableFormat) => void;
}

const papers: readonly (readonly [OpinionTableForm, TableFormat, string])[] = [
  ['published', 'docx', '公开栏目，Word（序号、反馈人、意见内容、是否采纳、理由）'],
  ['published', 'xlsx', '公开栏目，Excel'],
  ['office', 'docx', '办公室用，Word（另有原文位置、原文、修改后表述）'],
  ['office', 'xlsx', '办公室用，Excel'],
];

/** The commands of 征求意见: undo, typing one in, returned forms, and the table of what was decided. */
export function OpinionTools({ actions, readOnly, saving, onNew, onTable }: OpinionToolsProps) {
  const { undoLabel, redoLabel } = actions;
  return (
    <div className="opinion-tools">
      <Tooltip title={undoLabel === null ? '没有可撤销的操作' : `撤销：${undoLabel}（Ctrl+Z）`}>
        <Button
          type="text"
          icon={<UndoOutlined />}
          aria-label="撤销"
          data-testid="undo"
          disabled={undoLabel === null || readOnly}
          onClick={actions.undo}
        />
      </Tooltip>
      <Tooltip title={redoLabel === null ? '没有可重做的操作' : `重做：${redoLabel}（Ctrl+Y）`}>
        <Button
          type="text"
          icon={<RedoOutlined />}
          aria-label="重做"
          data-testid="redo"
          disabled={redoLabel === null || readOnly}
          onClick={actions.redo}
        />
      </Tooltip>
      <Button disabled={readOnly} onClick={actions.importForm} data-testid="import-opinions">
        导入反馈表
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: papers.map(([form, format, label]) => ({
            key: `${form}-${format}`,
            label,
            onClick: () => onTable(form, format),
          })),
        }}
      >
        <Button loading={saving} data-testid="opinion-table">
          意见采纳情况表 <DownOutlined />
        </Button>
      </Dropdown>
      <Button type="primary" disabled={readOnly} onClick={onNew} data-testid="add-opinion">
        录入意见
      </Button>
    </div>
  );
}
