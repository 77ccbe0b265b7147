import { useEffect, useState } from 'react';
import type { ExportOptions, ExportReceipt, OnExisting } from '../../../shared/ipc/contract.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import type { AppError } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { exportBreakdown } from '../../usecases/export-breakdown.js';

const usual: ExportOptions = {
  paper: 'A4',
  columns: [...defaultExportColumns],
  whole: true,
  perUnit: true,
  word: true,
  excel: true,
};

/** The export of a plan: options and folder as left last time, the running batch, its receipt. */
export function useExport(planId: string) {
  const context = useApp();
  const { host } = context;
  const [saved, saveOptions] = useDraftSetting('export.options', usual);
  const [folder, setFolder] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [receipt, setReceipt] = useState<ExportReceipt | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    void host.invoke('export.lastFolder', {}).then((last) => last.ok && setFolder((known) => known ?? last.value));
  }, [host]);

  const options = saved ?? usual;
  const start = async (onExisting: OnExisting, only?: readonly string[]): Promise<void> => {
    if (folder === null) return;
    setRunning(true);
    setReceipt(null);
    setError(null);
    const done = await exportBreakdown(context, { planId, options, folder, onExisting, ...(only ? { only } : {}) });
    setRunning(false);
    if (done.ok) setReceipt(done.value);
    else setError(done.error);
  };
  return {
    options,
    changeOptions: (patch: Partial<ExportOptions>) => saveOptions({ ...options, ...patch }),
    folder,
    chooseFolder: async (): Promise<void> => {
      const chosen = await host.invoke('export.chooseFolder', {});
      if (!chosen.ok) setError(chosen.error);
      else if (chosen.value !== null) setFolder(chosen.value);
    },
    running,
    receipt,
    error,
    clear: () => {
      setReceipt(null);
      setError(null);
    },
    start,
    cancel: () => void host.invoke('export.cancel', {}),
    reveal: () => folder !== null && void host.invoke('export.reveal', { folder }),
  };
}

export type ExportControl = ReturnType<typeof useExport>;
