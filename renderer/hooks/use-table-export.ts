import { useState } from 'react';
import type { SimpleTable, TableFormat } from '../../shared/model/simple-table.js';
import type { AppError, Result } from '../../shared/result.js';
import { exportTable } from '../usecases/export-table.js';
import { useApp } from './app-context.js';

export interface TableExport {
  readonly busy: boolean;
  /** Where the last table was saved; null before that, and after the clerk cancelled. */
  readonly path: string | null;
  readonly error: AppError | null;
  readonly save: (table: () => Promise<Result<SimpleTable>>, format: TableFormat) => Promise<void>;
  /** Opens the folder of the saved file. */
  readonly reveal: () => void;
  readonly clear: () => void;
}

/** Saving a plain table (变更对照表, 意见采纳情况表) to Word or Excel where the clerk says. */
export function useTableExport(): TableExport {
  const context = useApp();
  const [busy, setBusy] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const save: TableExport['save'] = async (make, format) => {
    setBusy(true);
    const table = await make();
    const saved = table.ok ? await exportTable(context, table.value, format) : table;
    setBusy(false);
    setError(saved.ok ? null : saved.error);
    setPath(saved.ok ? (saved.value?.path ?? null) : null);
  };
  const clear = (): void => {
    setPath(null);
    setError(null);
  };
  const reveal = async (): Promise<void> => {
    if (path === null) return;
    const shown = await context.host.invoke('export.reveal', { folder: path.replace(/[\\/][^\\/]*$/, '') });
    if (!shown.ok) setError(shown.error);
  };
  return { busy, path, error, save, reveal: () => void reveal(), clear };
}
