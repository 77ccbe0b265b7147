import { Button } from 'antd';
import { useState } from 'react';
import type { BackupInfo } from '../../../shared/ipc/contract.js';
import type { AppError, Result } from '../../../shared/result.js';
import { BackupList, backupContents } from '../../components/backup-list.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { friendlyTime } from '../../components/format-time.js';
import './start-page.css';

interface RestorePageProps {
  /** Why the store cannot be opened; null when it is only empty. */
  readonly error: AppError | null;
  /** Newest first; may be empty. */
  readonly backups: readonly BackupInfo[];
  readonly onRestore: (id: string) => Promise<Result<unknown>>;
  /** Null when there is no other way than a backup. */
  readonly onBeginAnew: (() => void) | null;
}

/** Shown at start when the store is empty or unreadable although there are backups. */
export function RestorePage({ error, backups, onRestore, onBeginAnew }: RestorePageProps) {
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [newest, ...older] = backups;
  const restore = async (id: string): Promise<void> => {
    setBusy(true);
    const restored = await onRestore(id);
    setBusy(false);
    setFailure(restored.ok ? null : restored.error);
  };
  return (
    <main className="restore-page" data-testid="restore-page">
      <h1>{error ? '本机数据打不开' : '本机数据是空的，但找到了备份'}</h1>
      {error && <ErrorNotice error={error} />}
      {failure && <ErrorNotice error={failure} onClose={() => setFailure(null)} />}
      {newest && (
        <>
          <p>
            最新的备份是{friendlyTime(newest.savedAt, new Date())}存的，{backupContents(newest)}。
          </p>
          <Button
            type="primary"
            size="large"
            loading={busy}
            onClick={() => void restore(newest.id)}
            data-testid="restore-newest"
          >
            恢复这个备份
          </Button>
        </>
      )}
      {onBeginAnew && (
        <Button size="large" disabled={busy} onClick={onBeginAnew} data-testid="begin-anew">
          不恢复，从头开始
        </Button>
      )}
      {older.length > 0 && (
        <section className="restore-older">
          <h2>更早的备份</h2>
          <BackupList backups={older} busy={busy} onRestore={(id) => void restore(id)} />
        </section>
      )}
    </main>
  );
}
