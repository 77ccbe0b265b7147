import { useMemo } from 'react';
import type { ExportOptions, OnExisting } from '../../../shared/ipc/contract.js';
import { forPaper, standardLayout } from '../../../shared/model/layout.js';
import { defaultOfficeSettings } from '../../../shared/model/office-settings.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import { useApp } from '../../hooks/app-context.js';
import { useBatch } from '../../hooks/use-batch.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { paperFaces, useOfficeSettings } from '../../hooks/use-office-settings.js';
import { exportBreakdown } from '../../usecases/export-breakdown.js';

const usual: ExportOptions = {
  paper: 'A4',
  columns: [...defaultExportColumns],
  layout: forPaper(standardLayout(defaultExportColumns)),
  whole: true,
  perUnit: true,
  word: true,
  excel: true,
};

/** The export of a plan: options as left last time in the office's faces, the running batch, its receipt. */
export function useExport(planId: string) {
  const context = useApp();
  const batch = useBatch('export', planId);
  const [saved, saveOptions] = useDraftSetting('export.options', usual);
  const [office = defaultOfficeSettings] = useOfficeSettings();
  const chosen = saved ?? usual;
  const options = useMemo<ExportOptions>(() => ({ ...chosen, fonts: paperFaces(office) }), [chosen, office]);
  return {
    ...batch,
    options,
    changeOptions: (patch: Partial<ExportOptions>) => saveOptions({ ...chosen, ...patch }),
    start: (onExisting: OnExisting, only?: readonly string[]): Promise<void> =>
      batch.run((folder) =>
        exportBreakdown(context, { planId, options, folder, onExisting, ...(only ? { only } : {}) }),
      ),
  };
}

export type ExportControl = ReturnType<typeof useExport>;
