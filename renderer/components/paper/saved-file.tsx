import { Alert, Button, Space } from 'antd';
import { useState } from 'react';
import type { AppError } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { ErrorNotice } from '../error-notice.js';

interface SavedFileProps {
  /** 已存为 Word： */
  readonly words: string;
  /** null: what was done left no file. */
  readonly path: string | null;
  readonly testId: string;
  readonly onClose: () => void;
}

/** The receipt of a paper: where its file is, with the ways to it. */
export function SavedFile({ words, path, testId, onClose }: SavedFileProps) {
  const { host } = useApp();
  const [error, setError] = useState<AppError | null>(null);
  const show = async (how: 'file' | 'place'): Promise<void> => {
    if (path === null) return;
    const shown = await host.invoke('file.show', { path, how });
    setError(shown.ok ? null : shown.error);
  };
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        className="saved-file"
        data-testid={testId}
        title={
          <>
            {words}
            {path}
          </>
        }
        closable={{ onClose }}
        {...(path === null
          ? {}
          : {
              action: (
                <Space>
                  <Button size="small" onClick={() => void show('file')}>
                    打开文件
                  </Button>
                  <Button size="small" onClick={() => void show('place')}>
                    打开文件夹
                  </Button>
                </Space>
              ),
            })}
      />
      {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
    </>
  );
}
