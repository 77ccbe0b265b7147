import {
  CheckOutlined,
  ExportOutlined,
  RedoOutlined,
  SearchOutlined,
  TableOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { memo } from 'react';

interface WorkspaceToolbarProps {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Number of suggestions with strong evidence for empty fields. */
  readonly highSuggestions: number;
  readonly onAcceptHigh: () => void;
  readonly onFind: () => void;
  readonly selectedRows: number;
  readonly onInsert: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onExport: () => void;
}

/** The commands of the workspace that are no keys of a spreadsheet. */
export const WorkspaceToolbar = memo(function WorkspaceToolbar(props: WorkspaceToolbarProps) {
  return (
    <div className="workspace-tools">
      <Tooltip title={props.undoLabel === null ? '没有可撤销的操作' : `撤销：${props.undoLabel}（Ctrl+Z）`}>
        <Button
          type="text"
          icon={<UndoOutlined />}
          aria-label="撤销"
          data-testid="undo"
          disabled={props.undoLabel === null}
          onClick={props.onUndo}
        />
      </Tooltip>
      <Tooltip title={props.redoLabel === null ? '没有可重做的操作' : `重做：${props.redoLabel}（Ctrl+Y）`}>
        <Button
          type="text"
          icon={<RedoOutlined />}
          aria-label="重做"
          data-testid="redo"
          disabled={props.redoLabel === null}
          onClick={props.onRedo}
        />
      </Tooltip>
      <Tooltip title="查找（Ctrl+F）">
        <Button type="text" icon={<SearchOutlined />} aria-label="查找" onClick={props.onFind} />
      </Tooltip>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'insert', label: '在下方插入一行', onClick: props.onInsert },
            { key: 'duplicate', label: '复制一行', disabled: props.selectedRows === 0, onClick: props.onDuplicate },
            {
              key: 'remove',
              label: `删除所选 ${props.selectedRows} 行`,
              disabled: props.selectedRows === 0,
              onClick: props.onRemove,
            },
          ],
        }}
      >
        <Button icon={<TableOutlined />} data-testid="row-menu">
          行
        </Button>
      </Dropdown>
      {props.highSuggestions > 0 && (
        <Button icon={<CheckOutlined />} onClick={props.onAcceptHigh} data-testid="accept-high">
          接受全部高把握建议（{props.highSuggestions}）
        </Button>
      )}
      <Button type="primary" icon={<ExportOutlined />} onClick={props.onExport} data-testid="export-open">
        导出分解表
      </Button>
    </div>
  );
});
