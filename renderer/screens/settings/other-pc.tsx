import { Alert, Button, Modal, Space } from 'antd';
import { useState } from 'react';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import type { AppError } from '../../../shared/result.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useApp } from '../../hooks/app-context.js';
import { importSettings } from './import-settings.js';
import { useCarriedLayouts } from './use-carried-layouts.js';

interface OtherPcProps {
  readonly office: OfficeSettings;
  readonly change: (part: Partial<OfficeSettings>) => Promise<void>;
}

/** The settings carried to another PC in a file, with the looks of breakdowns. */
export function OtherPc({ office, change }: OtherPcProps) {
  const { host } = useApp();
  const { carried, take } = useCarriedLayouts();
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [read, setRead] = useState<OfficeSettings | null>(null);
  const say = (words: string | null, failure: AppError | null = null): void => {
    setDone(words);
    setError(failure);
  };
  const save = async (): Promise<void> => {
    const reply = await host.invoke('settings.save', { settings: { ...office, layouts: carried() } });
    if (!reply.ok) say(null, reply.error);
    else if (reply.value !== null) say(`公文设置和分解表样式已导出到 ${reply.value.path}`);
  };
  const open = async (): Promise<void> => {
    const reply = await host.invoke('settings.open', {});
    say(null, reply.ok ? null : reply.error);
    if (reply.ok) setRead(reply.value);
  };
  const replace = async (file: OfficeSettings): Promise<void> => {
    const imported = importSettings(office, file);
    await change(imported.office);
    if (file.layouts) await take(file.layouts);
    setRead(null);
    const looks = file.layouts ? '公文设置和分解表样式已导入。' : '公文设置已导入。';
    const kept = `下一个号仍是本机的 ${office.nextNumber}，没有退回文件里的 ${file.nextNumber}。`;
    say(`${looks}${imported.numberKept ? kept : ''}`);
  };
  return (
    <div className="office-transfer">
      <Space wrap>
        <Button onClick={() => void save()} data-testid="office-export">
          导出设置…
        </Button>
        <Button onClick={() => void open()} data-testid="office-import">
          导入设置…
        </Button>
      </Space>
      <Modal
        open={read !== null}
        title="用文件里的设置替换现在的公文设置？"
        okText="替换"
        cancelText="取消"
        okButtonProps={{ 'data-testid': 'office-replace' }}
        onOk={() => (read === null ? undefined : replace(read))}
        onCancel={() => setRead(null)}
        destroyOnHidden
      >
        {read !== null && <FileContents file={read} />}
      </Modal>
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
      {done !== null && <Alert type="success" showIcon title={done} role="status" data-testid="office-done" />}
    </div>
  );
}

/** What the file brings, in a few words. */
function FileContents({ file }: { readonly file: OfficeSettings }) {
  return (
    <ul className="office-file">
      <li>发文机关：{file.issuers.join('、') || '（空）'}</li>
      <li>本单位模板：{Object.keys(file.templates).length} 个</li>
      <li>{file.layouts ? '导出、分发用的分解表样式也一并替换' : '没有分解表样式，本机的不变'}</li>
    </ul>
  );
}
