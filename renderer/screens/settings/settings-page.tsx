import { Alert, Button, Input, Popconfirm } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { BackupInfo, ReplyOf } from '../../../shared/ipc/contract.js';
import type { AppError } from '../../../shared/result.js';
import { BackupList } from '../../components/backup-list.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useApp } from '../../hooks/app-context.js';
import { useUserName } from '../../hooks/use-user-name.js';
import { listBackups } from '../../usecases/offer-restore.js';
import { restoreBackup } from '../../usecases/restore-backup.js';
import { writeBackup } from '../../usecases/write-backup.js';
import { OfficeSection } from './office-section.js';
import './settings-page.css';

type AppInfo = Extract<ReplyOf<'app.info'>, { ok: true }>['value'];

/** 设置: the name that the history shows, backups, where the data lies. */
export function SettingsPage() {
  const { host } = useApp();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void host.invoke('app.info', {}).then((answer) => answer.ok && setInfo(answer.value));
  }, [host]);
  return (
    <div className="page">
      <div className="page-scroll settings-page">
        <h1 className="page-title">设置</h1>
        <section>
          <h2>使用人</h2>
          <UserName />
        </section>
        <section>
          <h2>公文</h2>
          <OfficeSection />
        </section>
        <section>
          <h2>备份</h2>
          <Backups />
        </section>
        <section>
          <h2>本机数据</h2>
          <p>
            所有数据只存在本机，程序不连接网络。数据文件夹：
            <span className="settings-path" data-testid="data-folder">
              {info?.dataFolder ?? ''}
            </span>
          </p>
          <p className="muted">版本 {info?.version ?? ''}</p>
        </section>
      </div>
    </div>
  );
}

function UserName() {
  const [saved, save] = useUserName();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? saved ?? '';
  const store = (): void => {
    if (typed !== null) void save(typed.trim()).then(() => setTyped(null));
  };
  return (
    <label className="settings-name">
      姓名（修改历史中显示）
      <Input
        value={name}
        placeholder="请填写姓名"
        data-testid="user-name"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={store}
        onPressEnter={store}
      />
    </label>
  );
}

function Backups() {
  const context = useApp();
  const [backups, setBackups] = useState<readonly BackupInfo[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const refresh = useCallback((): void => void listBackups(context).then(setBackups), [context]);
  useEffect(refresh, [refresh]);

  const run = async (
    work: () => Promise<{ ok: true } | { ok: false; error: AppError }>,
    done: string,
  ): Promise<void> => {
    setBusy(true);
    const result = await work();
    setBusy(false);
    setChosen(null);
    setError(result.ok ? null : result.error);
    setNotice(result.ok ? done : null);
    refresh();
  };
  return (
    <div className="settings-backups">
      <p className="muted">
        编辑停下 30 秒后、退出时和导入前都会自动备份。恢复会用备份替换现在的全部数据，替换前先把现在的数据备份一份。
      </p>
      <Button
        disabled={busy}
        data-testid="backup-now"
        onClick={() => void run(() => writeBackup(context, 'manual'), '已备份。')}
      >
        现在备份
      </Button>
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
      {notice !== null && <Alert type="success" showIcon title={notice} role="status" />}
      <Popconfirm
        open={chosen !== null}
        title="用这个备份替换现在的全部数据？"
        description="现在的数据会先备份一份。"
        onConfirm={() => chosen !== null && void run(() => restoreBackup(context, chosen), '已恢复这个备份。')}
        onCancel={() => setChosen(null)}
      >
        <div>
          <BackupList backups={backups} busy={busy} onRestore={setChosen} />
        </div>
      </Popconfirm>
    </div>
  );
}
