import { CheckOutlined, ExportOutlined, RedoOutlined, SearchOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { memo } from 'react';
import { RowMenu, type RowCommands } from './row-menu.js';

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
  /** Must stay the same object. */
  readonly rows: RowCommands;
  readonly locked: boolean;
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
      <RowMenu {...props.rows} selectedRows={props.selectedRows} locked={props.locked} />
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
