import { TableOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { MenuProps } from 'antd';

/** What can be done with whole rows. */
export interface RowCommands {
  readonly onInsert: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onSplit: () => void;
  readonly onMerge: () => void;
  readonly onMove: (direction: 1 | -1) => void;
  /** 分工已复核. */
  readonly onRechecked: () => void;
}

interface RowMenuProps extends RowCommands {
  readonly selectedRows: number;
  /** The plan can only be read. */
  readonly locked: boolean;
}

/** 行: insert, copy, split, merge, move, 已复核, remove. */
export function RowMenu({ selectedRows, locked, ...commands }: RowMenuProps) {
  const none = selectedRows === 0;
  const items: MenuProps['items'] = [
    { key: 'insert', label: '在下方插入一行', onClick: commands.onInsert },
    { key: 'duplicate', label: '复制一行', disabled: none, onClick: commands.onDuplicate },
    { type: 'divider' },
    { key: 'split', label: '按分句（；）拆分', disabled: selectedRows !== 1, onClick: commands.onSplit },
    { key: 'splitHere', label: '在光标处拆分：F2 后按 Ctrl+Shift+回车', disabled: true },
    { key: 'merge', label: `合并所选 ${selectedRows} 行`, disabled: selectedRows < 2, onClick: commands.onMerge },
    { type: 'divider' },
    { key: 'up', label: '上移', extra: 'Alt+↑', disabled: none, onClick: () => commands.onMove(-1) },
    { key: 'down', label: '下移', extra: 'Alt+↓', disabled: none, onClick: () => commands.onMove(1) },
    { type: 'divider' },
    { key: 'rechecked', label: `所选 ${selectedRows} 行分工已复核`, disabled: none, onClick: commands.onRechecked },
    { key: 'remove', label: `删除所选 ${selectedRows} 行`, disabled: none, danger: true, onClick: commands.onRemove },
  ];
  return (
    <Dropdown trigger={['click']} disabled={locked} menu={{ items }}>
      <Button icon={<TableOutlined />} data-testid="row-menu">
        行
      </Button>
    </Dropdown>
  );
}
