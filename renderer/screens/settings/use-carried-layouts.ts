import { z } from 'zod';
import { layoutSchema } from '../../../shared/model/layout.js';
import { carriedLayoutsSchema, type CarriedLayouts } from '../../../shared/model/office-settings.js';
import { ownLayoutsSetting } from '../../components/layout/use-own-layouts.js';
import { useSetting } from '../../hooks/use-setting.js';

/** Keys of what was chosen last in 导出 and in 分发. */
const exportSetting = 'export.options';
const dispatchSetting = 'dispatch.settings';

/** Choices of a page as stored: only their layout matters here. */
const chosenSchema = z.looseObject({ layout: layoutSchema.optional().catch(undefined) }).catch({});

/** The looks of breakdowns on this PC for a settings file, and how to take over those of a file. */
export function useCarriedLayouts() {
  const [exported, saveExport] = useSetting<unknown>(exportSetting, {});
  const [dispatched, saveDispatch] = useSetting<unknown>(dispatchSetting, {});
  const [own, saveOwn] = useSetting<unknown>(ownLayoutsSetting, {});
  return {
    /** Of this PC, as the file carries them. */
    carried: (): CarriedLayouts =>
      carriedLayoutsSchema.parse({
        export: chosenSchema.parse(exported).layout,
        dispatch: chosenSchema.parse(dispatched).layout,
        own: own ?? {},
      }),
    /** The file's looks take the place of the own ones; what it does not have stays. */
    take: async (file: CarriedLayouts): Promise<void> => {
      const { export: ofExport, dispatch: ofDispatch } = file;
      const columns = ofExport?.columns;
      if (ofExport) await saveExport({ ...chosenSchema.parse(exported), layout: ofExport, columns });
      if (ofDispatch) await saveDispatch({ ...chosenSchema.parse(dispatched), layout: ofDispatch });
      await saveOwn({ ...carriedLayoutsSchema.parse({ own: own ?? {} }).own, ...file.own });
    },
  };
}
