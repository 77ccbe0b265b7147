import { Alert, Button } from 'antd';
import type { TableExport } from '../hooks/use-table-export.js';
import { ErrorNotice } from './error-notice.js';

/** What became of the last table that was saved: where it is, or why it is not. */
export function SavedTable({ exporting }: { readonly exporting: TableExport }) {
  const { path, error, clear, reveal } = exporting;
  if (error) return <ErrorNotice error={error} onClose={clear} />;
  if (path === null) return null;
  return (
    <Alert
      showIcon
      type="success"
      role="status"
      data-testid="table-saved"
      title={`已存到 ${path}`}
      closable={{ onClose: clear }}
      action={
        <Button size="small" onClick={reveal}>
          打开文件夹
        </Button>
      }
    />
  );
}
