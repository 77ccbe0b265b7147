import { useMemo } from 'react';
import type { ExportOptions, OnExisting } from '../../../shared/ipc/contract.js';
import { offeredLayout, standardLayout, type Layout } from '../../../shared/model/layout.js';
import { defaultOfficeSettings } from '../../../shared/model/office-settings.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import { useApp } from '../../hooks/app-context.js';
import { useBatch } from '../../hooks/use-batch.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { paperFaces, useOfficeSettings } from '../../hooks/use-office-settings.js';
import { exportBreakdown } from '../../usecases/export-breakdown.js';

/** Key in the store of what the clerk chose last time. */
const exportSetting = 'export.options';

/** What is chosen until the clerk chooses. */
const usual: ExportOptions = {
  paper: 'A4',
  columns: [...defaultExportColumns],
  layout: offeredLayout(standardLayout(defaultExportColumns)),
  whole: true,
  perUnit: true,
  word: true,
  excel: true,
};

/** The export of a plan: options as left last time in the office's faces, the running batch, its receipt. */
export function useExport(planId: string) {
  const context = useApp();
  const batch = useBatch('export', planId);
  const [saved, saveOptions] = useDraftSetting<Partial<ExportOptions>>(exportSetting, usual);
  const [office = defaultOfficeSettings] = useOfficeSettings();
  const chosen = useMemo<ExportOptions>(() => ({ ...usual, ...saved }), [saved]);
  const options = useMemo<ExportOptions>(() => ({ ...chosen, fonts: paperFaces(office) }), [chosen, office]);
  const changeOptions = (patch: Partial<ExportOptions>): void => saveOptions({ ...chosen, ...patch });
  return {
    ...batch,
    options,
    changeOptions,
    layout: chosen.layout ?? standardLayout(chosen.columns),
    changeLayout: (layout: Layout): void => changeOptions({ layout, columns: layout.columns }),
    start: (onExisting: OnExisting, only?: readonly string[]): Promise<void> =>
      batch.run((folder) =>
        exportBreakdown(context, { planId, options, folder, onExisting, ...(only ? { only } : {}) }),
      ),
  };
}

export type ExportControl = ReturnType<typeof useExport>;
