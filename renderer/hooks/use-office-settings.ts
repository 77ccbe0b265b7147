import { useCallback, useMemo } from 'react';
import {
  defaultOfficeSettings,
  officeSettingsSchema,
  type OfficeSettings,
} from '../../shared/model/office-settings.js';
import { faceNames, facesFor, type FontSet } from '../../shared/notices/font-set.js';
import { installedFaces } from '../components/paper/detect-faces.js';
import { useSetting } from './use-setting.js';

/** Key of the office's settings in the store. */
export const officeSetting = 'office';

/** What the office set for its papers and how to change some of it. Undefined while asked. */
export function useOfficeSettings(): [OfficeSettings | undefined, (change: Partial<OfficeSettings>) => Promise<void>] {
  const [stored, save] = useSetting<unknown>(officeSetting, defaultOfficeSettings);
  const settings = useMemo(() => {
    if (stored === undefined) return undefined;
    const read = officeSettingsSchema.safeParse(stored);
    return read.success ? read.data : defaultOfficeSettings;
  }, [stored]);
  const change = useCallback(
    (part: Partial<OfficeSettings>) => save({ ...(settings ?? defaultOfficeSettings), ...part }),
    [save, settings],
  );
  return [settings, change];
}

const roles = ['body', 'firstLevel', 'secondLevel', 'title', 'mark', 'pageNumber'] as const;

/** Families of all roles that this PC has. */
export function installedPaperFaces(): string[] {
  return installedFaces([...new Set(roles.flatMap((role) => faceNames(role)))]);
}

/** The faces of the office's papers on this PC. */
export function paperFaces(settings: OfficeSettings): FontSet {
  return facesFor(settings.faces, installedPaperFaces());
}
