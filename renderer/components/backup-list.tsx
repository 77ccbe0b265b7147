import { Button, Table } from 'antd';
import type { BackupInfo } from '../../shared/ipc/contract.js';
import { friendlyTime } from './format-time.js';

const reasonLabels: Readonly<Record<string, string>> = {
  idle: '编辑后自动',
  quit: '退出时自动',
  beforeImport: '导入之前',
  beforeRestore: '恢复之前',
  manual: '手动',
};

/** What a backup holds, in words: 2 个计划、146 条任务、31 个单位. */
export function backupContents({ counts }: BackupInfo): string {
  return `${counts['plans'] ?? 0} 个计划、${counts['tasks'] ?? 0} 条任务、${counts['units'] ?? 0} 个单位`;
}

interface BackupListProps {
  readonly backups: readonly BackupInfo[];
  readonly busy: boolean;
  readonly onRestore: (id: string) => void;
}

/** Backups, newest first, each with what it holds and a button to restore it. */
export function BackupList({ backups, busy, onRestore }: BackupListProps) {
  return (
    <Table
      size="small"
      rowKey="id"
      dataSource={[...backups]}
      pagination={backups.length > 10 ? { pageSize: 10, size: 'small' } : false}
      locale={{ emptyText: <span className="muted">还没有备份。编辑停下 30 秒后会自动备份一份。</span> }}
      columns={[
        { title: '时间', key: 'time', render: (_, backup) => friendlyTime(backup.savedAt, new Date()) },
        { title: '来由', key: 'reason', render: (_, backup) => reasonLabels[backup.reason] ?? backup.reason },
        { title: '内容', key: 'contents', render: (_, backup) => backupContents(backup) },
        {
          title: '操作',
          key: 'action',
          render: (_, backup) => (
            <Button size="small" disabled={busy} onClick={() => onRestore(backup.id)}>
              恢复
            </Button>
          ),
        },
      ]}
    />
  );
}
