import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { AppError } from '../../../shared/result.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { useApp } from '../../hooks/app-context.js';
import { useLive } from '../../store/use-live.js';
import { memoryFiles, openMemoryFile, removeMemoryFile } from '../../usecases/memory-files.js';

/** 往年分解表: which earlier breakdowns the suggestions go by; a file can be added and forgotten. */
export function MemoryFilesBar() {
  const context = useApp();
  const { repository } = context;
  const files = useLive(() => memoryFiles(repository), [repository]) ?? [];
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const open = async (): Promise<void> => {
    setBusy(true);
    const opened = await openMemoryFile(context);
    setBusy(false);
    setError(opened.ok ? null : opened.error);
  };
  return (
    <div className="memory-files" data-testid="memory-files">
      <Button loading={busy} onClick={() => void open()} data-testid="open-memory">
        载入往年分解表
      </Button>
      {files.length === 0 ? (
        <span className="muted">去年由谁牵头，今年的建议就参考谁。Excel、Word 分解表都可以。</span>
      ) : (
        files.map(({ name, rows }) => (
          <Tag key={name} closable onClose={() => void removeMemoryFile(context, name)}>
            {name}，{rows.length} 条可参考
          </Tag>
        ))
      )}
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
    </div>
  );
}
